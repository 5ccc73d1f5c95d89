import {
  type AccessFile,
  coverageOf,
  type Selection,
  selectionOf,
  type Selector,
  type Step,
} from "@rolecall/core";
import { united } from "./pattern-accounts";

/** Where in a file a selector stands: the steps to it, and those that go on within it. */
export interface SelectorPlace {
  readonly steps: readonly Step[];
  readonly within: readonly Step[];
}

/** The keys that lead to a selector, with `*` for a name. */
const places = [
  ["patterns", "*", "accounts"],
  ["customerManagedPolicies", "*", "accounts"],
  ["assertions", "*", "never", "accounts"],
  ["assertions", "*", "always", "accounts"],
];

/** The selector that a path leads to or into; that of `except` when it leads there. */
export function selectorPlaceOf(path: readonly Step[]): SelectorPlace | undefined {
  const outer = places.find((place) =>
    place.every((step, at) => at < path.length && (step === "*" || step === path[at])),
  );
  if (!outer) return undefined;
  let end = outer.length;
  while (path[end] === "except") end += 1;
  return { steps: path.slice(0, end), within: path.slice(end) };
}

/**
 * The accounts that the selector at a path matches: with the variables of a pattern, those that any
 * choice of values does. Nothing when it could not be read.
 */
export function selectedAt(steps: readonly Step[], written: AccessFile): Selection | undefined {
  const selectors = selectorsAt(steps, written);
  if (selectors.length === 0) return undefined;
  const isCovering = steps.at(-1) === "except" || steps[2] === "never";
  const select = isCovering ? coverageOf : selectionOf;
  return united(selectors.map((one) => select(one, written)));
}

/** The selector that a path leads to, for each choice of values; none when it could not be read. */
export function selectorsAt(steps: readonly Step[], written: AccessFile): readonly Selector[] {
  const depth = steps.filter((step) => step === "except").length;
  return outerAt(steps, written).flatMap((one) => exceptOf(one, depth) ?? []);
}

function outerAt([section, name, key]: readonly Step[], written: AccessFile) {
  const named = <Value>(entries: readonly Named<Value>[] = []): Value | undefined =>
    entries.find((entry) => entry.key.value === name)?.value;
  if (section === "patterns") {
    return named(written.patterns?.entries)?.variants.map(({ accounts }) => accounts) ?? [];
  }
  if (section === "customerManagedPolicies") {
    return [named(written.customerManagedPolicies?.entries)?.accounts];
  }
  const assertion = named(written.assertions?.entries);
  return [(key === "never" ? assertion?.never : assertion?.always)?.accounts];
}

interface Named<Value> {
  readonly key: { readonly value: string };
  readonly value: Value;
}

function exceptOf(selector: Selector | undefined, depth: number): Selector | undefined {
  return depth === 0 ? selector : exceptOf(selector?.except, depth - 1);
}
