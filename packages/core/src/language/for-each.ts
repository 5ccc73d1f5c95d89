import type { Wording } from "../diagnostics/diagnostic";
import { replacingBy } from "../diagnostics/fix";
import { didYouMean } from "../text/did-you-mean";
import type { Located } from "../text/span";
import { formed, list, map, type NamedMap, type Reading, text, type Text } from "../spec";
import { inDigits } from "../text/in-digits";
import type { YamlNode, YamlScalar } from "../yaml/node";
import { fillIn, isOfGrant, variablesIn } from "./variables";

const variableName = formed(/^(?!account$|permissionSet$)[A-Za-z_]\w*$/, {
  wrong: "cannot be the name of a variable",
  cure: "use letters, digits and _, starting with a letter",
  note: "account and permissionSet have a meaning of their own",
});

/** A value with a variable in it would be filled in or not, depending on which comes first. */
const plainValue = text((written) =>
  written.includes("${")
    ? {
        code: "invalid-value",
        message: `"${written}" has a variable in it`,
        cure: "write the value itself",
      }
    : undefined,
);

/** The variables of a pattern, each with the values that it takes. */
export const forEach = map(list(plainValue), { check: variableName });

/** One value for each variable. */
export type Combination = ReadonlyMap<string, string>;

/** Enough for every team in every environment, even if many patterns do so. */
const mostCombinations = 1000;

/** Every choice of one value for each variable; nothing, and a problem, when there are too many. */
export function combinationsOf(
  variables: NamedMap<Located & { readonly items: readonly Text[] }>,
  reading: Reading,
): readonly Combination[] {
  if (variables.entries.length === 0) {
    reading.problem("invalid-value", variables.span, {
      message: "forEach has no variables",
      cure: "add one, such as team: [payments], or delete it",
    });
    return [];
  }
  const count = variables.entries.reduce((all, { value }) => all * value.items.length, 1);
  if (count <= mostCombinations) return product(variables);
  reading.problem("invalid-value", variables.span, {
    message: `forEach stands for ${inDigits(count)} combinations`,
    cure: `use at most ${inDigits(mostCombinations)}`,
    note: "every variable multiplies the pattern by the number of its values",
  });
  return [];
}

function product({ entries }: NamedMap<Located & { readonly items: readonly Text[] }>) {
  return entries.reduce<readonly Combination[]>(
    (combinations, { key, value }) =>
      combinations.flatMap((combination) =>
        value.items.map((item) => new Map([...combination, [key.value, item.value]])),
      ),
    [new Map()],
  );
}

/** What a part of a pattern may be filled in with. */
export interface Filling {
  readonly reading: Reading;
  /** Absent when `forEach` is broken: then every text with a variable is, too. */
  readonly combination: Combination | undefined;
  /** Whether the variables of a grant may stand here as well. */
  readonly allowsGrant: boolean;
}

/** The same YAML with its variables filled in. What names an unknown variable is broken. */
export function fillInNode(node: YamlNode, filling: Filling): YamlNode {
  return mapScalars(node, filling.reading, (scalar) => fillInScalar(scalar, filling));
}

/** The same YAML where no variable may stand: a text that has one is broken. */
export function refuseVariables(node: YamlNode, reading: Reading, refusal: Wording): YamlNode {
  return mapScalars(node, reading, (scalar) => {
    if (typeof scalar.value !== "string" || !scalar.value.includes("${")) return scalar;
    reading.problem("unknown-variable", scalar.span, refusal);
    return { kind: "broken", span: scalar.span };
  });
}

function mapScalars(
  node: YamlNode,
  reading: Reading,
  change: (scalar: YamlScalar) => YamlNode,
): YamlNode {
  if (node.kind === "scalar") return change(node);
  if (node.kind === "list") {
    return { ...node, items: node.items.map((item) => mapScalars(item, reading, change)) };
  }
  if (node.kind === "broken") return node;
  const pairs = node.pairs.map(({ key, value }) => {
    if (key.value.includes("${")) reading.problem("unknown-variable", key.span, keyRefusal);
    return { key, value: mapScalars(value, reading, change) };
  });
  return { ...node, pairs };
}

const keyRefusal = {
  message: "a variable cannot stand in a key",
  cure: "write the key itself",
  note: "as it stands it is a text like any other, and matches nothing",
};

function fillInScalar(node: YamlScalar, filling: Filling): YamlNode {
  const { combination, reading, allowsGrant } = filling;
  if (typeof node.value !== "string" || !node.value.includes("${")) return node;
  const names = variablesIn(node.value).filter((name) => !(allowsGrant && isOfGrant(name)));
  const unknown = names.find((name) => !combination?.has(name));
  if (unknown === undefined) {
    const value = fillIn(node.value, (name) => combination?.get(name));
    return { ...node, value, source: value };
  }
  if (combination) reportUnknown(unknown, node, { reading, combination });
  return { kind: "broken", span: node.span };
}

interface Known {
  readonly reading: Reading;
  readonly combination: Combination;
}

function reportUnknown(name: string, { span }: YamlScalar, { reading, combination }: Known): void {
  const near = didYouMean(name, combination.keys());
  reading.problem(
    "unknown-variable",
    span,
    isOfGrant(name)
      ? {
          message: `\${${name}} can stand in principals only`,
          cure: "select the accounts by what they are",
          note: "what is granted where is known once the accounts are selected",
        }
      : {
          message: `there is no variable "${name}" here`,
          cure: near === undefined ? "add it to forEach" : `did you mean \${${near}}?`,
          note: "principals may also use ${account.name}, ${account.id}, ${account.tags.KEY} and ${permissionSet}",
          fixes: replacingBy(span, name, near),
        },
  );
}
