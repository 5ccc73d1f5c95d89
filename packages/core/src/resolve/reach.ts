import type { AccessFile } from "../language/access-file";
import type { Pattern, PatternVariant } from "../language/pattern";
import type { Entry } from "../spec";
import { byText } from "../text/compare";
import { haveSameItems, remember, rememberList } from "../text/remember";
import type { Estate } from "./matcher";
import {
  areSelectedAlike,
  exemptedBy,
  type SelectedAccount,
  selectAccounts,
} from "./select-accounts";

/** What one variant of a pattern reaches. */
export interface PatternReach {
  readonly pattern: Entry<Pattern>;
  readonly variant: PatternVariant;
  /** How many accounts match but are not active, and so are not reached. */
  readonly inactive: number;
  /** How many accounts `except` takes away from what the rest of the selector matches. */
  readonly exempted: number;
  /** The active accounts that match, and why each does. */
  readonly accounts: readonly SelectedAccount[];
}

/**
 * What each pattern with a selector reaches, by the name of the pattern. One that has expired
 * reaches nothing any more, and is left out.
 *
 * @param today the day, as `YYYY-MM-DD`
 */
export function reachOfPatterns(
  model: AccessFile,
  estate: Estate,
  today: string,
): readonly PatternReach[] {
  return reachOfAll(model.patterns?.entries ?? [], estate, today);
}

/** One list as long as nobody reaches anything else: what is granted is remembered by it. */
const reachOfAll = rememberList(
  (patterns: readonly Entry<Pattern>[], estate: Estate, today: string) =>
    patterns
      .toSorted(byText(({ key }) => key.value))
      .filter(({ value }) => !hasExpired(value, today))
      .flatMap((pattern) => reachOfPattern(pattern, estate)),
  haveSameItems,
);

/** What the variants of a pattern reach. An account that it does not reach may change as it likes. */
const reachOfPattern = remember(
  (pattern: Entry<Pattern>, estate: Estate): readonly PatternReach[] =>
    pattern.value.variants
      .toSorted(byText(combinationOf))
      .flatMap((variant) => reachOf(pattern, variant, estate)),
  isSameReach,
);

function isSameReach(before: readonly PatternReach[], after: readonly PatternReach[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, at) => {
      const other = after[at];
      return (
        one.variant === other?.variant &&
        one.inactive === other.inactive &&
        one.exempted === other.exempted &&
        areSelectedAlike(one.accounts, other.accounts)
      );
    })
  );
}

/** The same for one choice of values, in whichever order the variables are written. */
function combinationOf({ combination }: PatternVariant): string {
  return JSON.stringify([...combination].sort(byText(([variable]) => variable)));
}

/** Whether the last day of a pattern's access has passed. */
export function hasExpired({ given, expires }: Pattern, today: string): boolean {
  // A day that cannot be read is reported; until it is mended, it has passed.
  if (!expires) return given.has("expires");
  return expires.value < today;
}

function reachOf(
  pattern: Entry<Pattern>,
  variant: PatternVariant,
  estate: Estate,
): readonly PatternReach[] {
  if (!variant.accounts) return [];
  const matched = selectAccounts(variant.accounts, estate);
  const accounts = matched.filter(({ account }) => account.isActive);
  const inactive = matched.length - accounts.length;
  return [{ pattern, variant, accounts, inactive, exempted: exemptedBy(variant.accounts, estate) }];
}
