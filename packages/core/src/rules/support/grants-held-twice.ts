import type { Grant, ResolvedGroup, ResolvedModel } from "../../resolve/resolved-model";
import type { GrantingPattern, PatternLookup } from "./granting-pattern";

/** What a user is granted by name, and for as long through a group. */
export interface HeldTwice {
  readonly grant: Grant;
  /** A pattern that names the user. */
  readonly pattern: GrantingPattern;
  /** The key of a group of which the user is a member. */
  readonly group: string;
  /** A pattern that grants the same to the group, for as long or longer. */
  readonly groupPattern: GrantingPattern;
}

/** What users have twice, in the order of the model; members of other directories are not known. */
export function grantsHeldTwice(
  { groups, grants }: Pick<ResolvedModel, "groups" | "grants">,
  find: PatternLookup,
): readonly HeldTwice[] {
  const groupsOf = groupsByMember(groups);
  const direct = grants.filter(
    ({ principal }) => principal.kind === "user" && groupsOf.has(principal.name),
  );
  if (direct.length === 0) return [];
  const toGroups = grants.filter(({ principal }) => principal.kind === "group");
  const granted = new Map(toGroups.map((one) => [identityOf(one), one]));
  return direct.flatMap((grant) => {
    const through = (groupsOf.get(grant.principal.name) ?? []).flatMap((name) => {
      const principal = { kind: "group", name } as const;
      return granted.get(identityOf({ ...grant, principal })) ?? [];
    });
    return heldTwice(grant, through, find);
  });
}

/** For each pattern that names the user, the first group by name that has it for as long. */
function heldTwice(
  grant: Grant,
  through: readonly Grant[],
  find: PatternLookup,
): readonly HeldTwice[] {
  const candidates = through.flatMap(({ principal, origins }) =>
    patternsOf(origins, find).map((groupPattern) => ({ group: principal.name, groupPattern })),
  );
  return patternsOf(grant.origins, find).flatMap((pattern) => {
    const held = candidates.find(({ groupPattern }) => groupPattern.end >= pattern.end);
    return held ? [{ grant, pattern, ...held }] : [];
  });
}

function patternsOf(origins: Grant["origins"], find: PatternLookup): readonly GrantingPattern[] {
  return origins.flatMap((origin) => find(origin) ?? []);
}

function identityOf({ permissionSet, account, principal }: Omit<Grant, "origins">): string {
  return `${account.id} ${JSON.stringify([permissionSet, principal.name])}`;
}

function groupsByMember(groups: readonly ResolvedGroup[]): ReadonlyMap<string, readonly string[]> {
  const byMember = new Map<string, string[]>();
  for (const { key, members } of groups) {
    for (const member of members) byMember.set(member, [...(byMember.get(member) ?? []), key]);
  }
  return byMember;
}
