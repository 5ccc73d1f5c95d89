import type { Entry, Text } from "../spec";
import type { Located } from "../text/span";
import type { Report, Rule } from "./rule";

/** Two accounts have one id: two of the snapshot, or two outside the organization. */
export const duplicateAccountId: Rule = {
  code: "duplicate-account-id",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    reportRepeated(model.accounts?.entries ?? [], "accounts", report);
    reportRepeated(model.externalAccounts?.entries ?? [], "external accounts", report);
  },
};

type WithId = Located & { readonly id: Text | undefined };

function reportRepeated(accounts: readonly Entry<WithId>[], noun: string, report: Report): void {
  const firstById = new Map<string, { readonly name: string; readonly id: Text }>();
  for (const { key, value } of accounts) {
    if (!value.id) continue;
    const first = firstById.get(value.id.value);
    if (!first) {
      firstById.set(value.id.value, { name: key.value, id: value.id });
      continue;
    }
    report(value.id.span, {
      message: `the ${noun} "${first.name}" and "${key.value}" have one id, ${first.id.value}`,
      cure: "correct one of the two",
      note: "access meant for one of them would reach the other",
      related: [{ message: "it is given first here", span: first.id.span }],
    });
  }
}
