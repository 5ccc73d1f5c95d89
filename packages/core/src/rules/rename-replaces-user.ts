import { addingKey } from "../diagnostics/fix";
import type { Rule } from "./rule";

/** With its key, a user also changes the user name, which AWS does not change. */
export const renameReplacesUser: Rule = {
  code: "rename-replaces-user",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { key, value } of model.users?.entries ?? []) {
      const { renamedFrom, external, given } = value;
      if (!renamedFrom || external || given.has("userName")) continue;
      report(renamedFrom.span, {
        message: `the user "${key.value}" would be deleted and made anew, because its key is also its user name`,
        cure: `add userName: with the user name of before, such as userName: ${JSON.stringify(renamedFrom.value)}`,
        fixes: [addingKey(key.span, "userName", JSON.stringify(renamedFrom.value))],
        note: "AWS changes no user name, and a new user has neither password nor MFA devices",
      });
    }
  },
};
