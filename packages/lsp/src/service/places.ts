import type { SourceFile, Span } from "@rolecall/core";
import type { Location, Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentView, View } from "../workspace/view";

/** From the first character to the one after the last, in UTF-16 code units, as LSP counts too. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The range of a part of a file. */
export function rangeOf(source: SourceFile, { start, end }: Extent): Range {
  const from = positionOf(source, start);
  if (!isOnOneLine(source.text, start, end)) return { start: from, end: positionOf(source, end) };
  return { start: from, end: { line: from.line, character: from.character + end - start } };
}

/** To look for lines takes long where a file has thousands of places, and most of them are names. */
function isOnOneLine(text: string, start: number, end: number): boolean {
  const isShort = start >= 0 && end >= start && end - start < 100 && end <= text.length;
  return isShort && !/[\r\n]/.test(text.slice(start, end));
}

/** The position of an offset; LSP counts lines and columns from 0. */
export function positionOf(source: SourceFile, offset: number): Position {
  const otherLines = linesWithReturns(source);
  if (otherLines) return otherLines.positionAt(offset);
  const { line, column } = source.positionAt(offset);
  return { line: line - 1, character: column - 1 };
}

/**
 * The offset of a position; one behind the end of its line counts as that end, and one before the
 * start of the text or of its line as that start.
 */
export function offsetOf(source: SourceFile, { line, character }: Position): number {
  const otherLines = linesWithReturns(source);
  if (otherLines) return otherLines.offsetAt({ line, character });
  if (line < 0) return 0;
  const length = source.lineAt(line + 1).length;
  const column = Math.max(0, Math.min(character, length)) + 1;
  return source.offsetAt({ line: line + 1, column });
}

/**
 * The lines of a text in which a carriage return stands alone: for LSP that ends a line, for YAML's
 * parser it does not. There are few such texts.
 */
function linesWithReturns(source: SourceFile): TextDocument | undefined {
  if (!known.has(source)) {
    const { path, text } = source;
    const isOther = text.includes("\r") && /\r(?!\n)/.test(text);
    known.set(source, isOther ? TextDocument.create(path, "yaml", 0, text) : undefined);
  }
  return known.get(source);
}

const known = new WeakMap<SourceFile, TextDocument | undefined>();

/** Where a place of a workspace is; nothing when its file is not there any more. */
export function locationOf(view: View, span: Span): Location | undefined {
  const source = view.sourceOf(span.file);
  return source && { uri: view.uriOf(span.file), range: rangeOf(source, span) };
}

/** What a request about a position is about: the file, its workspace and the offset. */
export interface Place extends DocumentView {
  readonly offset: number;
  /** The path of the file in its workspace. */
  readonly path: string;
}

/** The place in a file that a position means. */
export function placeIn(document: DocumentView, position: Position): Place {
  const { source } = document;
  return { ...document, offset: offsetOf(source, position), path: source.path };
}
