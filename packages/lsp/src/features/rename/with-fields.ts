import {
  createSourceFile,
  setValue,
  type SourceFile,
  type Span,
  type TextEdit,
  withEdits,
} from "@rolecall/core";
import { difference } from "../support/difference";

/** Keys that are to say the same below something. */
export interface AddedFields {
  /** The section and the name of what they are added to. */
  readonly keys: readonly string[];
  readonly fields: readonly string[];
  readonly value: string;
  /** Where its name stands. */
  readonly at: Span;
}

/**
 * One edit that adds keys to something; nothing when it is written in a form that cannot be added
 * to. It is tried with the lines of that thing alone, because to parse a large file takes time, and
 * with the whole file only where they mean nothing alone.
 */
export function withFields(source: SourceFile, added: AddedFields): TextEdit | undefined {
  const part = linesOf(source, added);
  const edit = part && addTo(createSourceFile(source.path, part.head + part.text), added);
  if (!edit) return addTo(source, added);
  const shift = part.start - part.head.length;
  const { file, start, end } = edit.span;
  return { ...edit, span: { file, start: start + shift, end: end + shift } };
}

function addTo(source: SourceFile, { keys, fields, value }: AddedFields): TextEdit | undefined {
  let workspace = { sources: [source], documents: [] as readonly SourceFile[] };
  for (const field of fields) {
    const result = setValue(workspace, { keys: [...keys, field], value });
    if ("problem" in result) return undefined;
    workspace = withEdits(workspace, result.edits);
  }
  return difference(source, workspace.sources[0] ?? source);
}

/** The lines of something below its section, as they would stand in a file of their own. */
function linesOf({ text }: SourceFile, { keys, at }: AddedFields) {
  const start = text.lastIndexOf("\n", at.start - 1) + 1;
  const indent = /^ +(?=["']?$)/.exec(text.slice(start, at.start))?.[0];
  if (indent === undefined) return undefined;
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const head = `${keys[0] ?? ""}:${lineBreak}`;
  return { head, text: text.slice(start, endOfLines(text, at.end, indent.length)), start };
}

/** Where the lines end that are indented more, or have nothing but a comment. */
function endOfLines(text: string, from: number, indent: number): number {
  const inner = new RegExp(`\\n(?= {${indent + 1}}|[ \\t]*(?:#|\\r?\\n|$))`, "y");
  let end = lineEnd(text, from);
  for (inner.lastIndex = end; inner.test(text); inner.lastIndex = end) {
    end = lineEnd(text, end + 1);
    if (end === text.length) break;
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
