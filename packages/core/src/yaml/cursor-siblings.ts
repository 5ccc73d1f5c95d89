import type { OpenCollection } from "./cursor-contexts";
import { flowSiblingsBehind } from "./cursor-flow-siblings";

/** Whose siblings are looked for. */
export interface SiblingsOf {
  /** The collection that the cursor is in. */
  readonly collection: OpenCollection | undefined;
  /** Whether they are keys; else they are the items of a list. */
  readonly areKeys: boolean;
  /** Whether the collection begins with what is being written, so that all others stand behind. */
  readonly isFirst: boolean;
  /** The column of what is being written, from 0. */
  readonly column: number;
}

/** The other keys of the mapping, or the plain items of the list, that an offset is in. */
export function siblingsAt(text: string, offset: number, asked: SiblingsOf): readonly string[] {
  const { collection, areKeys, isFirst, column } = asked;
  const before = isFirst ? [] : (collection?.said ?? []);
  if (collection?.isFlow) return [...before, ...behindInFlow(text, offset, collection.kind)];
  const behind = linesBehind(text, offset).map((line) => sibling(line, areKeys, column));
  const end = behind.indexOf("over");
  const found = end === -1 ? behind : behind.slice(0, end);
  return [...before, ...found.flatMap((one) => (typeof one === "object" ? one.text : []))];
}

/** What is being written ends with its part of the brackets, and the others come after that. */
function behindInFlow(text: string, offset: number, kind: "map" | "list"): readonly string[] {
  const behind = /[,\]}]|$/.exec(text.slice(offset, offset + longestPart));
  return flowSiblingsBehind(text.slice(offset + (behind?.index ?? 0)), kind);
}

/** In characters; what is longer is not written by hand. */
const longestPart = 10_000;

/** Enough for every mapping that people write by hand. */
const mostLines = 500;

function linesBehind(text: string, offset: number): readonly string[] {
  const start = text.indexOf("\n", offset);
  if (start === -1) return [];
  return text.slice(start + 1, start + mostLines * 80).split(/\r?\n/, mostLines);
}

/** What a line says beside a key or an item in a column; whether its collection is over. */
function sibling(
  line: string,
  areKeys: boolean,
  column: number,
): { text: string } | "over" | "inside" {
  const indent = line.search(/\S/);
  if (indent === -1 || line.charAt(indent) === "#") return "inside";
  const own = areKeys ? column : column - 2;
  if (indent < own) return "over";
  const said = line.slice(indent);
  const text = indent === own ? (areKeys ? keyOf(said) : itemOf(said)) : undefined;
  return text === undefined ? "inside" : { text };
}

// No two parts of these patterns take the same characters, or a line of blanks would take for ever.

function keyOf(said: string): string | undefined {
  return /^"?([^\s"#:][^":#]*)(?:"\s*)?:(?:\s|$)/.exec(said)?.[1]?.trimEnd();
}

function itemOf(said: string): string | undefined {
  const [, item, behind = ""] = /^- +"?([^"#]*)"?(.*)$/s.exec(said) ?? [];
  return /^\s*(?:#|$)/.test(behind) ? item?.trimEnd() : undefined;
}
