import type { Text } from "../spec";
import type { Rule } from "./rule";

/** Two accounts of the snapshot have one id. */
export const duplicateAccountId: Rule = {
  code: "duplicate-account-id",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const firstById = new Map<string, { readonly name: string; readonly id: Text }>();
    for (const { key, value } of model.accounts?.entries ?? []) {
      if (!value.id) continue;
      const first = firstById.get(value.id.value);
      if (!first) {
        firstById.set(value.id.value, { name: key.value, id: value.id });
        continue;
      }
      report(value.id.span, {
        message: `the accounts "${first.name}" and "${key.value}" have one id, ${first.id.value}`,
        cure: "correct one of the two",
        note: "access meant for one of them would reach the other",
        related: [{ message: "it is given first here", span: first.id.span }],
      });
    }
  },
};
