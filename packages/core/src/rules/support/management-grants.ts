import type { Grant, Origin, ResolvedModel } from "../../resolve/resolved-model";

/** The grants in the management account; none while nobody has said which account that is. */
export function managementGrants({ grants, instance }: ResolvedModel): readonly Grant[] {
  const { managementAccount } = instance;
  return grants.filter(({ account }) => account.id === managementAccount);
}

/** The permission sets that are granted in the management account, each with a pattern that does. */
export function setsInManagement(model: ResolvedModel): ReadonlyMap<string, Origin> {
  return new Map(managementGrants(model).map((grant) => [grant.permissionSet, grant.origins[0]]));
}
