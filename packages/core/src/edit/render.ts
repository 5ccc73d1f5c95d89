import { isList, isObject, type Json, type JsonObject } from "../spec";
import type { EntryLayout, Layout } from "../yaml/layout";
import { scalarText } from "../yaml/scalar-text";
import type { FileStyle } from "./style";

/** Where a value is to stand, and what it is to look like. */
export interface Frame {
  readonly style: FileStyle;
  /** The column of the key that the value belongs to. */
  readonly column: number;
  /** Whether it stands in braces or brackets; then it takes no line of its own. */
  readonly isFlow: boolean;
  /** A value of the same sort, written elsewhere. */
  readonly example: Layout | undefined;
  /** The quotes for the key itself where its neighbours have some; those of the file otherwise. */
  readonly keyQuotes?: FileStyle["quotes"] | undefined;
}

/** A key with its value, without the indentation of its first line and without a last line break. */
export function renderEntry(key: string, value: Json, frame: Frame): string {
  const { keyQuotes, ...below } = frame;
  // In a key everything needs quotes that needs them in braces.
  const written = scalarText(key, { isFlow: true, quotes: keyQuotes ?? frame.style.quotes });
  return `${written}:${renderAfterKey(value, below)}`;
}

/** What comes after the colon of a key: a value on the same line, or lines below it. */
export function renderAfterKey(value: Json, frame: Frame): string {
  return isBlock(value, frame) ? renderBelow(value, frame) : ` ${renderInline(value, frame)}`;
}

function isBlock(value: Json, { isFlow, example }: Frame): value is JsonObject | readonly Json[] {
  if (isFlow || !(isObject(value) || isList(value))) return false;
  if (Object.keys(value).length === 0) return false;
  return example?.kind === "map" || example?.kind === "list" ? !example.isFlow : false;
}

function renderBelow(value: JsonObject | readonly Json[], frame: Frame): string {
  const { style, column } = frame;
  const isItems = isList(value);
  const indent = column + (isItems ? style.dashStep : style.step);
  const lines = isItems
    ? value.map((item) => renderItem(item, frame))
    : Object.entries(value).map(([key, child]) =>
        renderEntry(key, child, { ...frame, column: indent, example: exampleOf(frame, key) }),
      );
  return lines.map((line) => `\n${" ".repeat(indent)}${line}`).join("");
}

/** An item of a list in block style; a collection in it is written in braces or brackets. */
export function renderItem(item: Json, frame: Frame): string {
  return `- ${renderInline(item, frame)}`;
}

function exampleOf({ example }: Frame, key: string): Layout | undefined {
  if (example?.kind !== "map") return undefined;
  return example.items.find((item: EntryLayout) => item.key?.text === key)?.value;
}

/** A value on one line. */
export function renderInline(value: Json, frame: Frame): string {
  const { quotes } = frame.style;
  const inside = { ...frame, isFlow: true };
  if (isList(value)) return `[${value.map((item) => renderInline(item, inside)).join(", ")}]`;
  if (!isObject(value)) return scalarText(value, { isFlow: frame.isFlow, quotes });
  const entries = Object.entries(value).map(([key, child]) => renderEntry(key, child, inside));
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
