import { type GrantPart, partsOf } from "../../resolve/grant-parts";
import type { Grant, Origin, ResolvedModel } from "../../resolve/resolved-model";
import { remember } from "../../text/remember";

/** The grants in the management account; none while nobody has said which account that is. */
export function managementGrants({ grants, instance }: ResolvedModel): readonly Grant[] {
  return partsOf(grants).flatMap((part) => grantsIn(part, instance.managementAccount));
}

/** The grants of one permission set in an account. */
const grantsIn = remember((part: GrantPart, accountId: string | undefined): readonly Grant[] =>
  part.filter(({ account }) => account.id === accountId),
);

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
  const patterns = new Map<string, Origin>();
  for (const part of partsOf(grants)) {
    const inManagement = grantsIn(part, instance.managementAccount);
    const last = inManagement.at(-1);
    const isShared = inManagement.length < part.length;
    if (last && isShared) patterns.set(last.permissionSet, last.origins[0]);
  }
  if (patterns.size === 0) return [];
  return permissionSets.flatMap(({ name, origin }) => {
    const pattern = patterns.get(name);
    return pattern ? { name, origin, pattern } : [];
  });
}
