import type { Entry, Text } from "../spec";
import type { Located } from "../text/span";
import type { Report, Rule } from "./rule";
import { ofSections } from "./support/of-sections";
import { repetitions } from "./support/repetitions";

/** Two accounts have one id: two of the snapshot, or two outside the organization. */
export const duplicateAccountId: Rule = {
  code: "duplicate-account-id",
  level: "error",
  isAdvice: false,
  check: ofSections(["accounts", "externalAccounts"], (report, { accounts, externalAccounts }) => {
    reportRepeated(accounts?.entries ?? [], "accounts", report);
    reportRepeated(externalAccounts?.entries ?? [], "external accounts", report);
  }),
};

type WithId = Located & { readonly id: Text | undefined };

function reportRepeated(accounts: readonly Entry<WithId>[], noun: string, report: Report): void {
  const known = accounts.flatMap(({ key, value: { id } }) => (id ? [{ name: key.value, id }] : []));
  for (const { first, again } of repetitions(known, ({ id }) => id.value)) {
    report(again.id.span, {
      message: `the ${noun} "${first.name}" and "${again.name}" have one id, ${first.id.value}`,
      cure: "correct one of the two",
      note: "access meant for one of them would reach the other",
      related: [{ message: "it is given first here", span: first.id.span }],
    });
  }
}
