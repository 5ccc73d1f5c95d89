import { isReached, type Plain, type PlainSelector, type Some, someOf } from "./naive-grants";

/** A reason as it is shown: the key of the selector, and the item that the account satisfies. */
export interface PlainReason {
  readonly key: string;
  readonly item: string;
}

/** What reasons are given for: that a pattern with this selector reaches the account of that name. */
export interface Reached {
  readonly name: string;
  readonly selector: PlainSelector;
  readonly workspace: Plain;
}

/**
 * What is wrong with the reasons that are given for an account; nothing when each is written, each
 * key has one, and the selector still reaches the account when one of them, or all of them, stand
 * in the places of their lists. It shares no code with the resolver.
 */
export function wrongReasons(
  reasons: readonly PlainReason[],
  { name, selector, workspace }: Reached,
): readonly string[] {
  const items = itemsOf(selector, isManagement(name, workspace));
  const meant = reasons.flatMap((one) => items.find((item) => isSame(item, one)) ?? []);
  const fails = (given: readonly Item[]): boolean =>
    !isReached(
      name,
      given.reduce((all, { alone }) => alone(all), selector),
      workspace,
    );
  return [
    ...reasons.filter((one) => !items.some((item) => isSame(item, one))).map(worded("unwritten")),
    ...meant.filter((item) => fails([item])).map(worded("not enough")),
    ...(fails(meant) ? ["together not enough"] : []),
    ...notOnce(items, meant),
  ];
}

interface Item extends PlainReason {
  /** What has one reason: a key, or one tag. */
  readonly slot: string;
  /** The selector with nothing but this item in the place of its list. */
  readonly alone: (selector: PlainSelector) => PlainSelector;
}

function isSame(first: PlainReason, second: PlainReason): boolean {
  return first.key === second.key && first.item === second.item;
}

function worded(wrong: string) {
  return ({ key, item }: PlainReason): string => `${key}: ${item} is ${wrong}`;
}

function notOnce(items: readonly Item[], meant: readonly Item[]): readonly string[] {
  const slots = [...new Set(items.map(({ slot }) => slot))];
  const counts = slots.map(
    (one) => [one, meant.filter(({ slot }) => slot === one).length] as const,
  );
  return counts.flatMap(([slot, count]) => (count === 1 ? [] : [`${slot} has ${count} reasons`]));
}

/** Every item of a selector that has to be, or may be, a reason. */
function itemsOf(selector: PlainSelector, isManagementAccount: boolean): readonly Item[] {
  const { all, unit, names, ids, tags = {}, management } = selector;
  const isMeant = management === "only" || (management === "include" && isManagementAccount);
  return [
    ...(all ? [whole("all", "true")] : []),
    ...listed("unit", unit),
    ...listed("names", names),
    ...listed("ids", ids),
    ...Object.entries(tags).flatMap(([tag, values]) => tagged(tag, values)),
    ...(isMeant ? [whole("management", management)] : []),
  ];
}

function whole(key: string, item: string): Item {
  return { key, item, slot: key, alone: (selector) => selector };
}

function listed(key: "unit" | "names" | "ids", items: Some): readonly Item[] {
  return someOf(items).map((item) => ({
    key,
    item,
    slot: key,
    alone: (selector) => ({ ...selector, [key]: item }),
  }));
}

function tagged(tag: string, values: Some): readonly Item[] {
  return someOf(values).map((value) => ({
    key: "tags",
    item: `${tag}=${value}`,
    slot: `tag ${tag}`,
    alone: (selector) => ({ ...selector, tags: { ...selector.tags, [tag]: value } }),
  }));
}

function isManagement(name: string, { accounts, instance }: Plain): boolean {
  return accounts[name]?.id === instance?.managementAccount;
}
