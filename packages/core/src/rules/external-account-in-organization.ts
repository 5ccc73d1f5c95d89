import type { Rule } from "./rule";

/** An account outside the organization has the id of one that is in it. */
export const externalAccountInOrganization: Rule = {
  code: "external-account-in-organization",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const accounts = model.accounts?.entries ?? [];
    const members = new Map(accounts.map((account) => [account.value.id?.value, account]));
    for (const { value } of model.externalAccounts?.entries ?? []) {
      const member = value.id && members.get(value.id.value);
      if (!value.id || !member) continue;
      report(value.id.span, {
        message: `the account ${value.id.value} is not external: it is "${member.key.value}" of the organization`,
        cure: "write a pattern instead, or correct the id",
        note: "permission sets reach the accounts of the organization without any detour",
        related: [{ message: "the account is defined here", span: member.key.span }],
      });
    }
  },
};
