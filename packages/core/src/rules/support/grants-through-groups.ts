import { type GrantPart, partsOf } from "../../resolve/grant-parts";
import type { Grant, ResolvedGroup, ResolvedModel } from "../../resolve/resolved-model";
import { groupBy } from "../../text/group-by";
import { remember } from "../../text/remember";

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
  return partsOf(grants).flatMap((part) => throughGroupsIn(part, groupsOf));
}

/** A user has the same through a group only where it is of the same permission set. */
const throughGroupsIn = remember(
  (part: GrantPart, groupsOf: Memberships): readonly ThroughGroups[] => {
    const direct = part.filter(
      ({ principal }) => principal.kind === "user" && groupsOf.has(principal.name),
    );
    if (direct.length === 0) return [];
    const toGroups = part.filter(({ principal }) => principal.kind === "group");
    const granted = new Map(toGroups.map((one) => [identityOf(one), one]));
    return direct.flatMap((grant) => {
      const [first, ...others] = (groupsOf.get(grant.principal.name) ?? []).flatMap(
        (name) => granted.get(identityOf({ ...grant, principal: { kind: "group", name } })) ?? [],
      );
      return first ? [{ grant, through: [first, ...others] }] : [];
    });
  },
);

function identityOf({ account, principal }: Omit<Grant, "origins">): string {
  return `${account.id} ${principal.name}`;
}

/** The groups that each user is a member of. */
type Memberships = ReadonlyMap<string, readonly string[]>;

const groupsByMember = remember((groups: readonly ResolvedGroup[]): Memberships => {
  const memberships = groups.flatMap(({ key, members }) =>
    members.map((member) => ({ group: key, member })),
  );
  const byMember = groupBy(memberships, ({ member }) => member);
  return new Map([...byMember].map(([member, all]) => [member, all.map(({ group }) => group)]));
});
