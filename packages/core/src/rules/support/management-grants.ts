import type { Grant, ResolvedModel } from "../../resolve/resolved-model";

/** The grants in the management account; none while nobody has said which account that is. */
export function managementGrants({ grants, instance }: ResolvedModel): readonly Grant[] {
  const { managementAccount } = instance;
  return grants.filter(({ account }) => account.id === managementAccount);
}
