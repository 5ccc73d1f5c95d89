import { addingKey, possibly } from "../diagnostics/fix";
import type { User } from "../language/user";
import type { Rule } from "./rule";
import { ofSections } from "./support/of-sections";

const needed = ["givenName", "familyName", "email"] as const;

/** A user that is to be created lacks what the directory asks for. */
export const incompleteUser: Rule = {
  code: "incomplete-user",
  level: "error",
  isAdvice: false,
  check: ofSections(["users"], (report, { users }) => {
    for (const { key, value } of users?.entries ?? []) {
      const missing = missingFrom(value);
      if (missing.length === 0) continue;
      report(key.span, {
        message: `the user "${key.value}" has ${listed(missing.map((field) => `no ${field}`))}`,
        cure: `add ${missing.length > 1 ? "them" : "it"}, or external: true if the user exists already`,
        fixes: [possibly(addingKey(key.span, "external", "true"))],
        note: "a user without `external: true` is created in the directory, which needs all three",
      });
    }
  }),
};

/** What was given in vain is reported where it stands. */
function missingFrom({ given }: User): readonly string[] {
  return given.has("external") ? [] : needed.filter((field) => !given.has(field));
}

function listed(parts: readonly string[]): string {
  const last = parts.slice(-1).join("");
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}
