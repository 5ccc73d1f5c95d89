import { isAlias, isMap, isScalar, type ParsedNode, parseDocument, type Scalar } from "yaml";
import { compose } from "./compose";
import { firstTooDeep } from "./depth";
import { tokensOf } from "./tokens";

/**
 * How a value is written: where it starts and ends, and in which of YAML's spellings. Unlike
 * `YamlNode` it says nothing of what is meant, and an alias stays one. Offsets are UTF-16; a tag or
 * an anchor before a value is not part of it, nor is a comment after it.
 */
export type Layout = MapLayout | ListLayout | ScalarLayout | AliasLayout;

/** A mapping; `isFlow` when it is written in braces. */
export interface MapLayout extends Extent {
  readonly kind: "map";
  readonly isFlow: boolean;
  readonly items: readonly EntryLayout[];
}

/** A list; `isFlow` when it is written in brackets. */
export interface ListLayout extends Extent {
  readonly kind: "list";
  readonly isFlow: boolean;
  readonly items: readonly ItemLayout[];
}

/** A key with its value, which is absent when nothing is written after the key. */
export interface EntryLayout extends ItemLayout {
  readonly key: ScalarLayout | undefined;
}

/** An item of a list; it starts where its value does, after the dash. */
export interface ItemLayout extends Extent {
  readonly value: Layout | undefined;
}

/** A text, number, truth value or null. */
export interface ScalarLayout extends Extent {
  readonly kind: "scalar";
  /** The text that it stands for; that of a number as it is written. */
  readonly text: string;
  readonly style: ScalarStyle;
}

/** How a scalar is written. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "block";

/** An alias: what it stands for is written elsewhere. */
export interface AliasLayout extends Extent {
  readonly kind: "alias";
}

/** From the first character to the one after the last. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * How the values of a text are written. Only for a text in which `parseYaml` finds nothing wrong;
 * nothing comes back when the text says nothing.
 */
export function layoutOf(text: string): Layout | undefined {
  const { contents } = parseDocument(text, { version: "1.2", uniqueKeys: false });
  return contents ? layout(contents) : undefined;
}

/**
 * The same for any text, also one that is broken: then it is a guess from where it stops being YAML.
 * Nothing comes back for a text that is nested too deep.
 */
export function roughLayoutOf(text: string): Layout | undefined {
  const tokens = tokensOf(text);
  if ("tooDeepAt" in tokens || firstTooDeep(tokens) !== undefined) return undefined;
  const [document] = compose(tokens, text.length);
  return document?.contents ? layout(document.contents) : undefined;
}

function layout(node: ParsedNode): Layout {
  const [start, end] = node.range;
  if (isAlias(node)) return { kind: "alias", start, end };
  if (isScalar(node)) return scalar(node, { start, end });
  const isFlow = node.flow === true;
  if (isMap(node)) {
    const items = node.items.map(({ key, value }) => entry(key, value));
    return { kind: "map", isFlow, items, start, end: isFlow ? end : endOf(items, end) };
  }
  const items = node.items.map(item);
  return { kind: "list", isFlow, items, start, end: isFlow ? end : endOf(items, end) };
}

/** The parser lets a collection in block style end after the comments that follow it. */
function endOf(items: readonly Extent[], otherwise: number): number {
  return items.at(-1)?.end ?? otherwise;
}

function entry(key: ParsedNode, node: ParsedNode | null): EntryLayout {
  const written = isScalar(key)
    ? scalar(key, { start: key.range[0], end: key.range[1] })
    : undefined;
  const value = node && !isNothing(node) ? layout(node) : undefined;
  const end = value?.end ?? node?.range[0] ?? key.range[1];
  return { key: written, value, start: key.range[0], end };
}

function item(node: ParsedNode): ItemLayout {
  const value = isNothing(node) ? undefined : layout(node);
  return { value, start: node.range[0], end: value?.end ?? node.range[1] };
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1] && node.tag === undefined;
}

function scalar(node: Scalar, extent: Extent): ScalarLayout {
  const text = typeof node.value === "string" ? node.value : (node.source ?? "");
  return { kind: "scalar", text, style: styles[node.type ?? "PLAIN"] ?? "block", ...extent };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
};
