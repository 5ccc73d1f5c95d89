import {
  date,
  type Kind,
  list,
  type ModelOf,
  object,
  offering,
  optional,
  type Owner,
  type Place,
  type Reading,
  reference,
  type Repetition,
  required,
  text,
  type WrittenOf,
} from "../spec";
import { isSamePlace } from "../text/span";
import type { YamlMap } from "../yaml/node";
import { fillable } from "./fillable";
import { type Combination, combinationsOf, fillInNode, forEach } from "./for-each";
import { principal } from "./principal";
import { selector } from "./selector";

const declared = object("pattern", {
  description: optional(text(), "Why this access exists."),
  forEach: optional(
    forEach,
    "Variables, each with a list of values: the pattern stands for every combination.",
  ),
  principals: required(
    list(offering(fillable(principal), { list: "grant-variables" })),
    "Who: group:NAME and user:NAME.",
  ),
  permissionSets: required(
    list(offering(reference("permission-set"), { list: "variables" })),
    "What: names of permission sets.",
  ),
  accounts: required(selector, "Where: a selector of accounts."),
  expires: optional(
    offering(text(date), { list: "days" }),
    "The last day of the access, as YYYY-MM-DD in UTC; afterwards the pattern grants nothing.",
  ),
  ticket: optional(text(), "Where the access was asked for or approved."),
});

/** What a pattern says, as it is written. */
type Declared = ModelOf<typeof declared>;

/** A pattern for one combination of the values of its variables. */
export interface PatternVariant extends Pick<
  Declared,
  "principals" | "permissionSets" | "accounts"
> {
  /** The values of the variables; empty for a pattern without. */
  readonly combination: Combination;
}

/** What a workspace says in a pattern. */
export interface Pattern extends Declared {
  /** What it stands for: one variant, or one for each combination. */
  readonly variants: readonly PatternVariant[];
}

/**
 * An access pattern: who gets which permission sets where. It grants every principal every
 * permission set in every account that matches. With `forEach` it is read once for each
 * combination, with the values in the places of the variables.
 */
export const pattern: Kind<Pattern, WrittenOf<typeof declared>> = {
  ...declared,
  read(node, reading, owner) {
    if (node.kind !== "map") return withVariants(declared.read(node, reading, owner), []);
    const found = combinationsIn(node, reading, owner).map((combination) =>
      readVariant(node, combination, { reading, owner }),
    );
    for (const one of inEach(found.map(({ repetitions }) => repetitions))) reading.repeat(one);
    const variants = found.flatMap(({ variant }) => variant ?? []);
    return withVariants(variants[0], variants);
  },
  merge: (first) => first,
};

function readVariant(node: YamlMap, combination: Combination | undefined, place: Place) {
  const { reading, owner } = place;
  const repetitions: Repetition[] = [];
  const repeat = (repetition: Repetition) => repetitions.push(repetition);
  const filledIn = fillInPattern(node, combination, reading);
  const model = declared.read(filledIn, { ...reading, repeat }, owner);
  const variant = model && { ...model, combination: combination ?? new Map<string, string>() };
  return { variant, repetitions };
}

/**
 * What is repeated whatever the values of the variables are. That two variables have one value
 * for once is no slip.
 */
function inEach([first = [], ...others]: readonly (readonly Repetition[])[]) {
  return first.filter(({ span }) =>
    others.every((found) => found.some((other) => isSamePlace(other.span, span))),
  );
}

function withVariants(
  model: Declared | undefined,
  variants: readonly PatternVariant[],
): Pattern | undefined {
  return model && { ...model, variants };
}

/** What is wrong with `forEach` itself is reported when the pattern is read. */
function combinationsIn(
  node: YamlMap,
  reading: Reading,
  owner: Owner,
): readonly (Combination | undefined)[] {
  const written = node.pairs.find(({ key }) => key.value === "forEach");
  if (!written) return [new Map()];
  let isBroken = false;
  const silent = {
    ...reading,
    problem: () => void (isBroken = true),
    repeat: () => undefined,
  };
  const variables = forEach.read(written.value, silent, owner);
  const combinations = variables && !isBroken ? combinationsOf(variables, reading) : [];
  return combinations.length > 0 ? combinations : [undefined];
}

function fillInPattern(
  node: YamlMap,
  combination: Combination | undefined,
  reading: Reading,
): YamlMap {
  const pairs = node.pairs.map(({ key, value }) => {
    if (!/^(principals|permissionSets|accounts)$/.test(key.value)) return { key, value };
    const allowsGrant = key.value === "principals";
    return { key, value: fillInNode(value, { reading, combination, allowsGrant }) };
  });
  return { ...node, pairs };
}
