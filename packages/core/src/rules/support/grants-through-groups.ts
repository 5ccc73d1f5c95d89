import type { Grant, ResolvedGroup, ResolvedModel } from "../../resolve/resolved-model";
import { groupBy } from "../../text/group-by";

/** What a user is granted by name and has through groups as well. */
export interface ThroughGroups {
  readonly grant: Grant;
  /** The grants of the same to groups of which the user is a member, by the names of the groups. */
  readonly through: readonly [Grant, ...Grant[]];
}

/** What users have both ways, in the order of the model; members of other directories are not known. */
export function grantsThroughGroups({
  groups,
  grants,
}: Pick<ResolvedModel, "groups" | "grants">): readonly ThroughGroups[] {
  const groupsOf = groupsByMember(groups);
  const direct = grants.filter(
    ({ principal }) => principal.kind === "user" && groupsOf.has(principal.name),
  );
  if (direct.length === 0) return [];
  const toGroups = grants.filter(({ principal }) => principal.kind === "group");
  const granted = new Map(toGroups.map((one) => [identityOf(one), one]));
  return direct.flatMap((grant) => {
    const [first, ...others] = (groupsOf.get(grant.principal.name) ?? []).flatMap(({ group }) => {
      const principal = { kind: "group", name: group } as const;
      return granted.get(identityOf({ ...grant, principal })) ?? [];
    });
    return first ? [{ grant, through: [first, ...others] }] : [];
  });
}

function identityOf({ permissionSet, account, principal }: Omit<Grant, "origins">): string {
  return `${account.id} ${JSON.stringify([permissionSet, principal.name])}`;
}

function groupsByMember(groups: readonly ResolvedGroup[]) {
  const memberships = groups.flatMap(({ key, members }) =>
    members.map((member) => ({ group: key, member })),
  );
  return groupBy(memberships, ({ member }) => member);
}
