import type { Rule } from "./rule";

const needed = ["givenName", "familyName", "email"] as const;

/** A user that is to be created lacks what the directory asks for. */
export const incompleteUser: Rule = {
  code: "incomplete-user",
  level: "error",
  summary: "A user to be created has no given name, family name or e-mail address.",
  check({ workspace: { model } }, report) {
    for (const { key, value } of model.users?.entries ?? []) {
      const missing = value.external ? [] : needed.filter((field) => !value[field]);
      if (missing.length === 0) continue;
      report(key.span, {
        message: `the user "${key.value}" has no ${missing.join(", no ")}`,
        cure: `add ${missing.join(", ")}, or external: true`,
        note: "a user without `external: true` is created in the directory, which needs all three",
      });
    }
  },
};
