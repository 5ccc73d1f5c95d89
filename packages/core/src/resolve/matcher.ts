import type { Selector } from "../language/selector";
import type { UnitPattern } from "../language/unit-pattern";
import type { List, Text } from "../spec";
import { byText } from "../text/compare";
import { isGlob, matchesGlob } from "../text/glob";
import { remember } from "../text/remember";
import type { MatchReason, ResolvedAccount } from "./resolved-model";

/** What selectors are judged by. */
export interface Estate extends Bearings {
  readonly accounts: readonly ResolvedAccount[];
}

/** What selecting needs to know besides the accounts. */
export interface Bearings {
  /** The id of the management account, when the workspace says it. */
  readonly managementAccount: string | undefined;
  /** The paths of the units by their ids. */
  readonly unitPaths: ReadonlyMap<string, string>;
}

/** Why an account matches: for each key that narrows, one item that it satisfies; or nothing. */
export type Matcher = (account: ResolvedAccount) => readonly MatchReason[] | undefined;

/**
 * What a selector matches by its keys alone; inside `except` that is all there is to it. Of several
 * items that an account satisfies, the reason is one without wildcards before one with, and then
 * the first by its text: the order of a list never changes it.
 */
export function matcherOf(selector: Selector, { managementAccount, unitPaths }: Bearings): Matcher {
  return rememberedMatcher(selector, managementAccount, unitPaths);
}

const rememberedMatcher = remember(
  (
    selector: Selector,
    managementAccount: string | undefined,
    unitPaths: Bearings["unitPaths"],
  ): Matcher => {
    const bearings = { managementAccount, unitPaths };
    const alternatives = alternativesOf(selector, bearings).map((items) =>
      items.toSorted(exactFirst),
    );
    const isExcepted = selector.except && matcherOf(selector.except, bearings);
    return (account) => (isExcepted?.(account) ? undefined : reasonsFor(account, alternatives));
  },
);

function reasonsFor(
  account: ResolvedAccount,
  alternatives: readonly (readonly Alternative[])[],
): readonly MatchReason[] | undefined {
  const reasons: MatchReason[] = [];
  for (const items of alternatives) {
    const met = items.find(({ isMetBy }) => isMetBy(account));
    if (!met) return undefined;
    reasons.push(met.reason);
  }
  return reasons;
}

/** Whether an account is the management account. */
export function isManagement({ id }: ResolvedAccount, { managementAccount }: Bearings): boolean {
  return id === managementAccount;
}

/** One of the ways in which an account can satisfy a key of a selector. */
interface Alternative {
  readonly reason: MatchReason;
  readonly isExact: boolean;
  readonly isMetBy: (account: ResolvedAccount) => boolean;
}

function exactFirst(first: Alternative, second: Alternative): number {
  return (
    Number(second.isExact) - Number(first.isExact) ||
    byText(({ reason }: Alternative) => reason.item)(first, second)
  );
}

/** Keys narrow: an account has to satisfy one item of each. Lists widen: any of the items does. */
function alternativesOf(
  { all, unit, names, ids, tags, management }: Selector,
  bearings: Bearings,
): readonly (readonly Alternative[])[] {
  const tagged = [...(tags?.entries ?? [])].sort(byText(({ key }) => key.value));
  return [
    all && [exact("all", { value: "true", span: all.span }, () => true)],
    unit?.items.map((item) => withUnit(item, bearings)),
    names?.items.map(withName),
    ids?.items.map((id) => exact("ids", id, (account) => account.id === id.value)),
    ...tagged.map(({ key, value }) => withTag(key.value, value)),
    management?.value === "only" && [
      exact("management", management, (account) => isManagement(account, bearings)),
    ],
  ].filter((alternatives) => typeof alternatives === "object");
}

function exact(key: string, { value, span }: Text, isMetBy: Alternative["isMetBy"]): Alternative {
  return { reason: { key, item: value, span }, isExact: true, isMetBy };
}

function withUnit({ unit, recursive, span }: UnitPattern, { unitPaths }: Bearings): Alternative {
  const path = unitPaths.get(unit) ?? unit;
  return {
    reason: { key: "unit", item: recursive ? `${unit}/**` : unit, span },
    isExact: !recursive,
    isMetBy: (account) =>
      account.unit === path || (recursive && account.unit?.startsWith(`${path}/`) === true),
  };
}

function withName({ value, span }: Text): Alternative {
  if (!isGlob(value)) return exact("names", { value, span }, ({ name }) => name === value);
  return {
    reason: { key: "names", item: value, span },
    isExact: false,
    isMetBy: ({ name }) => matchesGlob(value, name),
  };
}

function withTag(key: string, { items }: List<Text>): readonly Alternative[] {
  return items.map(({ value, span }) =>
    exact("tags", { value: `${key}=${value}`, span }, ({ tags }) => tags.get(key) === value),
  );
}
