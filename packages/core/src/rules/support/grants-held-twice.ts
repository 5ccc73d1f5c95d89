import type { Grant, ResolvedModel } from "../../resolve/resolved-model";
import type { GrantingPattern, PatternLookup } from "./granting-pattern";
import { grantsThroughGroups } from "./grants-through-groups";

/** What a user is granted by name, and until the same day through a group. */
export interface HeldTwice {
  readonly grant: Grant;
  /** A pattern that names the user. */
  readonly pattern: GrantingPattern;
  /** The key of a group of which the user is a member. */
  readonly group: string;
  /** A pattern that grants the same to the group. */
  readonly groupPattern: GrantingPattern;
}

/**
 * What users have twice, in the order of the model. What a group has for longer is not here: then
 * the end has no effect, which is worse and another finding.
 */
export function grantsHeldTwice(
  model: Pick<ResolvedModel, "groups" | "grants">,
  find: PatternLookup,
): readonly HeldTwice[] {
  return grantsThroughGroups(model).flatMap(({ grant, through }) =>
    heldTwice(grant, through, find),
  );
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
  const longest = candidates.reduce((end, one) => Math.max(end, one.groupPattern.end), 0);
  const held = candidates.find(({ groupPattern }) => groupPattern.end === longest);
  if (!held) return [];
  return patternsOf(grant.origins, find)
    .filter(({ end }) => end === longest)
    .map((pattern) => Object.assign({ grant, pattern }, held));
}

function patternsOf(origins: Grant["origins"], find: PatternLookup): readonly GrantingPattern[] {
  return origins.flatMap((origin) => find(origin) ?? []);
}
