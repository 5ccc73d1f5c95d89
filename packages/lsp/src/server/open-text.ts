import { createSourceFile, type SourceFile } from "@rolecall/core";
import type { Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { offsetOf } from "../service/places";

/** A text that an editor has open. */
export interface OpenText {
  readonly uri: string;
  /** What the editor calls this text. */
  readonly version: number;
  /** The text under its address. Its lines are looked for once for all who ask. */
  readonly source: SourceFile;
}

/**
 * A text as it is opened.
 *
 * @throws TypeError when an editor sends something else than a text, which would be met again at
 *   every turn
 */
export function openedText(
  ...[uri, , version, text]: [uri: string, language: string, version: number, text: string]
): OpenText {
  if (typeof text !== "string") throw new TypeError(`${uri} was opened without a text`);
  return { uri, version, source: createSourceFile(uri, text) };
}

/**
 * A text after changes, one after the other: the range of each is one in the text that those before
 * it have left.
 *
 * @throws TypeError when an editor sends a change without a text
 */
export function changedText(
  { uri, source }: OpenText,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): OpenText {
  return { uri, version, source: changes.reduce(after, source) };
}

function after(source: SourceFile, change: TextDocumentContentChangeEvent): SourceFile {
  const { path, text } = source;
  if (typeof change.text !== "string") throw new TypeError(`${path} was changed without a text`);
  // Some editors write what is left out as null.
  if (!("range" in change && change.range)) return createSourceFile(path, change.text);
  const [start, end] = extentOf(source, change.range);
  return createSourceFile(path, text.slice(0, start) + change.text + text.slice(end));
}

/** What ends before it starts is meant the other way round. */
function extentOf(source: SourceFile, { start, end }: Range): readonly [number, number] {
  const [first, last] = [offsetOf(source, start), offsetOf(source, end)];
  return first <= last ? [first, last] : [last, first];
}
