import type { ResolvedExternalAccount, ResolvedModel } from "@rolecall/core";
import { externalStack } from "./stack-names";
import { nothingOf, type StackPart } from "./stack-part";

/**
 * The stacks of the external accounts: one for each, with a provider that works in no other
 * account. They refer to nothing that another stack makes, because roles admit people by the names
 * of permission sets, and so they can be deployed before or after them.
 */
export function externalStacks(model: ResolvedModel): readonly StackPart[] {
  return model.externalAccounts.map((account) => stackOf(account, model));
}

function stackOf(account: ResolvedExternalAccount, whole: ResolvedModel): StackPart {
  return {
    name: externalStack(account.name),
    model: { ...nothingOf(whole), externalAccounts: [account] },
    whole,
    isBase: false,
    provider: {
      region: whole.instance.region,
      credentials: account.deployWith,
      accountIds: [account.id],
    },
  };
}
