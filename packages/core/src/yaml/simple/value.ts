import type { YamlNode, YamlPair } from "../node";
import type { PlacedText } from "../placed-text";
import { endOf, type ReadUntil, readKey, readScalar } from "./scalar";

/** A value on one line: a text, or a list or mapping in brackets. */
export function readValue(
  placed: PlacedText,
  at: number,
  depth = 0,
): ReadUntil<YamlNode> | undefined {
  const sign = placed.source.text.charAt(at);
  if (sign === "[") return depth < deepest ? readList(placed, at, depth) : undefined;
  if (sign === "{") return depth < deepest ? readMap(placed, at, depth) : undefined;
  return readScalar(placed, at, depth > 0);
}

/** How many brackets may stand in each other. */
const deepest = 5;

function readList(placed: PlacedText, at: number, depth: number): ReadUntil<YamlNode> | undefined {
  const items: YamlNode[] = [];
  const end = readItems({ text: placed.source.text, at, closing: "]" }, (from) => {
    const item = readValue(placed, from, depth + 1);
    if (item) items.push(item.value);
    return item?.end;
  });
  if (end === undefined) return undefined;
  return { value: { kind: "list", items, span: placed.spanOf(at, end) }, end };
}

function readMap(placed: PlacedText, at: number, depth: number): ReadUntil<YamlNode> | undefined {
  const { text } = placed.source;
  const pairs: YamlPair[] = [];
  const end = readItems({ text, at, closing: "}" }, (from) => {
    const key = readKey(placed, from, true);
    const value = key && readValue(placed, afterSpaces(text, key.end), depth + 1);
    if (value) pairs.push({ key: key.value, value: value.value });
    return value?.end;
  });
  if (end === undefined || !areDistinct(pairs)) return undefined;
  return { value: { kind: "map", pairs, isWhole: true, span: placed.spanOf(at, end) }, end };
}

interface Brackets {
  readonly text: string;
  /** The opening bracket. */
  readonly at: number;
  readonly closing: string;
}

/**
 * Reads what stands between brackets; gives the offset behind them.
 *
 * @param readItem reads one item from an offset on, and gives the one behind it
 */
function readItems(
  { text, at, closing }: Brackets,
  readItem: (from: number) => number | undefined,
): number | undefined {
  let next = afterSpaces(text, at + 1);
  if (text[next] === closing) return next + 1;
  for (;;) {
    const end = readItem(next);
    if (end === undefined) return undefined;
    const sign = afterSpaces(text, end);
    if (text[sign] === closing) return sign + 1;
    if (text[sign] !== ",") return undefined;
    next = afterSpaces(text, sign + 1);
  }
}

function afterSpaces(text: string, at: number): number {
  return endOf(spaces, text, at) ?? at;
}

const spaces = / */y;

/** Whether no key is there twice. Most mappings have so few that looking at all pairs is quickest. */
export function areDistinct(pairs: readonly YamlPair[]): boolean {
  if (pairs.length > few) return new Set(pairs.map(({ key }) => key.value)).size === pairs.length;
  return pairs.every(({ key }, at) => {
    for (let other = 0; other < at; other++) {
      if (pairs[other]?.key.value === key.value) return false;
    }
    return true;
  });
}

const few = 8;
