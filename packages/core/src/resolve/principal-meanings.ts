import type { Pattern, PatternVariant } from "../language/pattern";
import type { Principal } from "../language/principal";
import { fillIn, isOfGrant, variablesIn } from "../language/variables";
import { fillInPrincipal } from "./principal-template";
import type { ResolvedAccount } from "./resolved-model";

/** What a principal with variables comes to in a pattern. */
export interface PrincipalMeanings {
  /** Each name that it becomes, with the accounts where it does; in the order of the accounts. */
  readonly names: ReadonlyMap<string, readonly ResolvedAccount[]>;
  /** The tags that accounts lack, so that nobody is meant there. */
  readonly missingTags: ReadonlyMap<string, readonly ResolvedAccount[]>;
}

/**
 * What the name of a principal becomes, variable by variable.
 *
 * @param name as it is written: `${team}-${account.tags.env}`
 * @param accountsOf the accounts that a variant of the pattern reaches
 */
export function principalMeanings(
  name: string,
  { variants }: Pattern,
  accountsOf: (variant: PatternVariant) => readonly ResolvedAccount[],
): PrincipalMeanings {
  const names = new Map<string, Set<ResolvedAccount>>();
  const missingTags = new Map<string, Set<ResolvedAccount>>();
  for (const variant of variants) {
    const principal = filledIn(name, variant);
    if (!principal) continue;
    for (const place of placesOf(variant, accountsOf(variant))) {
      const filled = fillInPrincipal(principal, place);
      if ("name" in filled) add(names, filled.name, place.account);
      else add(missingTags, filled.missingTag, place.account);
    }
  }
  return { names: listed(names), missingTags: listed(missingTags) };
}

/** With a variable that nothing defines, nobody is meant. */
function filledIn(name: string, { combination }: PatternVariant): Principal | undefined {
  const filled = fillIn(name, (variable) => combination.get(variable));
  if (!variablesIn(filled).every(isOfGrant)) return undefined;
  return { kind: "group", name: filled, isTemplate: true, span: { file: "", start: 0, end: 0 } };
}

function placesOf({ permissionSets }: PatternVariant, accounts: readonly ResolvedAccount[]) {
  const sets = permissionSets?.items.map(({ value }) => value) ?? [];
  return accounts.flatMap((account) => sets.map((permissionSet) => ({ account, permissionSet })));
}

function add<Value>(lists: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.add(value);
  else lists.set(key, new Set([value]));
}

function listed<Value>(lists: ReadonlyMap<string, ReadonlySet<Value>>) {
  return new Map([...lists].map(([key, values]) => [key, [...values]]));
}
