import type { Located } from "../text/span";

/**
 * What a YAML text says, without the parser that read it. An alias has become the very node that
 * its anchor names, so the same node may hang in several places; there are no cycles.
 */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlBroken;

/** A text, number, truth value or null. A key without a value has a null at the key's place. */
export interface YamlScalar extends Located {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `0123` where `value` has lost the zero. */
  readonly source: string;
}

/** A list, in either of YAML's spellings. */
export interface YamlList extends Located {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

/** A mapping, in order; no key occurs twice. */
export interface YamlMap extends Located {
  readonly kind: "map";
  readonly pairs: readonly YamlPair[];
  /** False when a key was refused: then a key that is absent may be the one that was meant. */
  readonly isWhole: boolean;
}

/**
 * A value that was refused, and reported. It keeps its place, so that whoever reads the tree can
 * tell a value that is wrong from one that was never given.
 */
export interface YamlBroken extends Located {
  readonly kind: "broken";
}

/** One key with its value. Keys are always texts: `1:` is the key `"1"`. */
export interface YamlPair {
  readonly key: YamlKey;
  readonly value: YamlNode;
}

/** A key as written, without quotes. */
export interface YamlKey extends Located {
  readonly value: string;
}

/** What people call a node: "a list", "the number 4711". */
export function describeNode(node: YamlNode): string {
  if (node.kind === "list") return "a list";
  if (node.kind === "map") return "a mapping";
  if (node.kind === "broken") return "a broken value";
  if (node.value === null) return "nothing";
  if (typeof node.value === "boolean") return String(node.value);
  return typeof node.value === "string" ? "a text" : `the number ${node.source}`;
}

/** A scalar as one would write it inside brackets; texts that YAML would misread get quotes. */
export function flowText({ value, source }: YamlScalar): string {
  const isPlain = /^[A-Za-z_][\w.@/+=*?-]*(:[\w.@/+=*?-]+)*$/.test(source);
  const isWord = /^(true|false|null)$/i.test(source);
  return typeof value === "string" && (!isPlain || isWord) ? JSON.stringify(value) : source;
}
