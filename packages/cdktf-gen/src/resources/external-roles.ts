import type { JsonObject, ResolvedExternalAccount, ResolvedExternalRole } from "@rolecall/core";
import type { ResolvedModel } from "@rolecall/core";

/** A role of an external account, once somebody can be let in. */
export interface MadeRole extends ResolvedExternalRole {
  readonly account: ResolvedExternalAccount;
  readonly partition: string;
  readonly trustPolicy: JsonObject;
}

/** The roles that are made, by account and name. One that nobody can use yet is left out. */
export function madeRoles({ externalAccounts, instance }: ResolvedModel): readonly MadeRole[] {
  const { partition } = instance;
  return externalAccounts.flatMap((account) =>
    account.roles.flatMap((role) => {
      const { trustPolicy } = role;
      return trustPolicy ? [{ ...role, account, partition, trustPolicy }] : [];
    }),
  );
}

/** The ARN of a policy of the account's own. */
export function ownPolicyArn(
  { account, partition }: Pick<MadeRole, "account" | "partition">,
  { path, name }: { readonly path: string; readonly name: string },
): string {
  return `arn:${partition}:iam::${account.id}:policy${path}${name}`;
}
