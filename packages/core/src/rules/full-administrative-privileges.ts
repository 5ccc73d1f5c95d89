import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import { despiteConditions, everythingAllowed } from "./support/statement-reach";

/** A statement of an inline policy allows everything. */
export const fullAdministrativePrivileges: Rule = {
  code: "full-administrative-privileges",
  level: "warning",
  isAdvice: true,
  check: ofEachInlinePolicy((report, { statements }) => {
    for (const statement of statements) {
      const everything = everythingAllowed(statement);
      if (!everything) continue;
      report(everything.span, {
        message: `this statement allows every action on every resource${despiteConditions(statement)}`,
        cure: "name what is needed, or attach the managed policy AdministratorAccess",
        note: "inside an inline policy nobody looks for an administrator",
      });
    }
  }),
};
