import { visible } from "@rolecall/core";

/**
 * A text from a workspace as code within a line: nothing in it is taken for Markdown or HTML, and
 * it stays on its line, whatever it is.
 */
export function code(text: string): string {
  const shown = visible(text);
  const fence = longestRun(shown) + 1;
  const marks = "`".repeat(fence);
  // A backtick at an end would join the marks, and a single space there is taken off again.
  return fence === 1 && !/^ .* $/.test(shown)
    ? marks + shown + marks
    : `${marks} ${shown} ${marks}`;
}

/** The same in a cell of a table, where `|` ends the cell even in code. */
export function cell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}

/** Lines as a block of code, that no line of theirs can end. */
export function codeBlock(language: string, lines: readonly string[]): readonly string[] {
  const shown = lines.map(visible);
  const marks = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
  return [marks + language, ...shown, marks];
}

/** A table; its cells are Markdown. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [rowOf(head), rowOf(head.map(() => "---")), ...rows.map(rowOf)];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A task of a list, done or not. */
export function task(isDone: boolean, text: string): string {
  return `- [${isDone ? "x" : " "}] ${text}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
