import type { Grant, Origin, ResolvedModel } from "../../resolve/resolved-model";

/** The grants in the management account; none while nobody has said which account that is. */
export function managementGrants({ grants, instance }: ResolvedModel): readonly Grant[] {
  const { managementAccount } = instance;
  return grants.filter(({ account }) => account.id === managementAccount);
}

/** The permission sets that are granted in the management account, each with a pattern that does. */
function setsInManagement(model: ResolvedModel): ReadonlyMap<string, Origin> {
  return new Map(managementGrants(model).map((grant) => [grant.permissionSet, grant.origins[0]]));
}

/** A permission set that is granted in the management account and in others. */
export interface SharedSet {
  readonly name: string;
  readonly origin: Origin;
  /** A pattern that takes it to the management account. */
  readonly pattern: Origin;
}

/** The permission sets that are granted in the management account and in others, by name. */
export function setsInManagementAndOthers(model: ResolvedModel): readonly SharedSet[] {
  const { grants, instance, permissionSets } = model;
  const inManagement = setsInManagement(model);
  const others = grants.filter(({ account }) => account.id !== instance.managementAccount);
  const elsewhere = new Set(others.map(({ permissionSet }) => permissionSet));
  return permissionSets.flatMap(({ name, origin }) => {
    const pattern = inManagement.get(name);
    return pattern && elsewhere.has(name) ? { name, origin, pattern } : [];
  });
}
