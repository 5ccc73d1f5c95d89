import type { Grant, ResolvedModel } from "@rolecall/core";
import { mainStack, managementStack, permissionSetStack, unitStack } from "./stack-names";

/**
 * The stack that each thing belongs to. It depends on how the workspace is cut and on the thing's
 * own names, so that no other thing moves it. The one exception is a permission set of the
 * management account, of which only its grants tell that it is one.
 */
export interface Placement {
  /** The stack of what is written into the organization itself. */
  readonly organization: string;
  readonly permissionSet: (name: string) => string;
  readonly grant: (grant: Grant) => string;
}

/** How a model is cut into stacks. */
export function placementOf(model: ResolvedModel): Placement {
  const { stacks } = model.terraform;
  const beyond = beyondDelegation(model);
  const permissionSet = (name: string): string => {
    if (beyond.has(name)) return managementStack;
    return stacks === "by-permission-set" ? permissionSetStack(name) : mainStack;
  };
  return {
    organization: hasDelegation(model) ? managementStack : mainStack,
    permissionSet,
    grant: ({ permissionSet: name, account }) =>
      stacks === "by-unit" && !beyond.has(name) ? unitStack(account.unit) : permissionSet(name),
  };
}

/** Whether the access is deployed from another account than the management account. */
export function hasDelegation({ instance }: ResolvedModel): boolean {
  return instance.delegatedAdministrator !== undefined;
}

/**
 * The permission sets that a delegated administrator can neither change nor assign, because they
 * are granted in the management account.
 * Source: the IAM Identity Center user guide, "Delegated administration".
 */
function beyondDelegation(model: ResolvedModel): ReadonlySet<string> {
  if (!hasDelegation(model)) return new Set();
  const { managementAccount } = model.instance;
  const granted = model.grants.filter(({ account }) => account.id === managementAccount);
  return new Set(granted.map(({ permissionSet }) => permissionSet));
}
