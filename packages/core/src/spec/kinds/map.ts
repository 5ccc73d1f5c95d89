import type { Located } from "../../text/span";
import type { YamlNode, YamlPair } from "../../yaml/node";
import {
  type Form,
  isAbsent,
  type Kind,
  keepFirst,
  type Merging,
  type Reading,
  readPair,
  wrongType,
} from "../kind";
import type { Offer } from "../outline";
import type { SymbolKind } from "../symbol-kind";
import { accepted, type Text, type TextCheck } from "./text";

/** One named value of a map. */
export interface Entry<Value extends Located> {
  readonly key: Text;
  readonly value: Value;
}

/** Named values, in the order in which they are written. */
export interface NamedMap<Value extends Located> extends Located {
  readonly entries: readonly Entry<Value>[];
}

/** What is particular about the keys of a map. */
export interface MapKeys {
  /** The keys are the names of such things. */
  readonly defines?: SymbolKind;
  readonly check?: TextCheck;
  /** What a key may be chosen from. */
  readonly offers?: readonly Offer[];
}

/** A mapping whose keys are the user's own names, and whose values are all of one kind. */
export function map<Value extends Located, Written>(
  value: Kind<Value, Written>,
  keys: MapKeys = {},
): Kind<NamedMap<Value>, Readonly<Record<string, Written>>> {
  const { defines, check = () => undefined } = keys;
  const readEntry = (pair: YamlPair, reading: Reading): Entry<Value> | undefined => {
    const key = accepted(pair.key, reading, check);
    // A name is defined even when what it names is broken, or each use would be reported too.
    if (defines) reading.define({ kind: defines, name: pair.key.value, span: pair.key.span });
    const model = value.read(pair.value, reading, { ...pair.key, role: "name" });
    return key && model && { key, value: model };
  };
  return {
    ...mapForm(value, keys),
    read(node, reading, owner) {
      if (node.kind !== "map") return wrongType(node, this, { reading, owner });
      const place = { reading, reader: readEntry };
      const entries = node.pairs.flatMap(
        (pair) => readPair(pair, place, (inner) => readEntry(pair, inner)) ?? [],
      );
      const isBroken = entries.length === 0 && (node.pairs.length > 0 || !node.isWhole);
      return isBroken ? undefined : { entries, span: node.span };
    },
    merge(first, second, merging) {
      // Names that are defined twice are reported with all other definitions, by a rule.
      const report = defines ? undefined : merging;
      return { entries: mergeEntries(first, second, report), span: first.span };
    },
  };
}

function mapForm(value: Form, { defines, check = () => undefined, offers }: MapKeys): Form {
  return {
    expected: "a mapping",
    whenAbsent: "says nothing",
    example: `NAME: ${value.example}`,
    rewrite: () => undefined,
    cure(node) {
      if (isAbsent(node)) return "define something below it, or delete it";
      return `write each as a key: ${firstName(node) ?? "NAME"}: ${value.example}`;
    },
    advice: adviceOf(check, value),
    describe: (objects) => `mapping: ${value.describe(objects)}`,
    schema: (definitions) => ({
      type: "object",
      ...(check.schema && { propertyNames: check.schema }),
      additionalProperties: value.schema(definitions),
    }),
    outline: () => ({ entries: { value, defines, keys: offers } }),
  };
}

function adviceOf(key: TextCheck, value: Form): string | undefined {
  const advice = [
    key.advice && `for keys, ${key.advice}`,
    value.advice && `for values, ${value.advice}`,
  ];
  return advice.filter(Boolean).join("; ") || undefined;
}

/** The first thing that a list names, when it holds texts. */
function firstName(node: YamlNode): string | undefined {
  const first = node.kind === "list" ? node.items[0] : node;
  return first?.kind === "scalar" ? first.source : undefined;
}

function mergeEntries<Value extends Located>(
  first: NamedMap<Value>,
  second: NamedMap<Value>,
  report: Merging | undefined,
): readonly Entry<Value>[] {
  const known = new Map(first.entries.map((entry) => [entry.key.value, entry]));
  const added = second.entries.filter(({ key }) => {
    const earlier = known.get(key.value);
    if (earlier && report) {
      const label = `${report.label}.${key.value}`;
      keepFirst(earlier.key, key, { reading: report.reading, label });
    }
    return !earlier;
  });
  return [...first.entries, ...added];
}
