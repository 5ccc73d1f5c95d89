import type { ResolvedCredentials, ResolvedModel } from "@rolecall/core";

/** With what the provider of a stack works, and where. */
export interface StackProvider {
  /** The Region that it talks to; the environment decides when it is absent. */
  readonly region: string | undefined;
  /** The environment decides when they are absent. */
  readonly credentials: ResolvedCredentials | undefined;
  /** The accounts in one of which it has to be, or it refuses to work; none while nobody knows. */
  readonly accountIds: readonly string[];
}

/** The provider of what the delegated administrator may do, where there is one. */
export function mainProvider({ instance, terraform }: ResolvedModel): StackProvider {
  const account = instance.delegatedAdministrator ?? instance.managementAccount;
  return {
    region: instance.region,
    credentials: terraform.credentials,
    accountIds: known(account),
  };
}

/** The provider of what only the management account may do. */
export function managementProvider({ instance, terraform }: ResolvedModel): StackProvider {
  const isDelegated = instance.delegatedAdministrator !== undefined;
  return {
    region: instance.region,
    credentials: isDelegated ? terraform.managementCredentials : terraform.credentials,
    accountIds: known(instance.managementAccount),
  };
}

/** The provider of a whole model as one stack, which has to be able to do everything in it. */
export function wholeProvider(model: ResolvedModel): StackProvider {
  const { delegatedAdministrator, managementAccount } = model.instance;
  return {
    ...mainProvider(model),
    accountIds: known(delegatedAdministrator, managementAccount),
  };
}

function known(...accounts: readonly (string | undefined)[]): readonly string[] {
  return accounts.filter((account) => account !== undefined);
}
