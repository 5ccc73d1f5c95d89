import { visible } from "@rolecall/core";

/** A text as code within a line: nothing in it is taken for Markdown or HTML, or ends the line. */
export function code(text: string): string {
  const shown = visible(text);
  const marks = "`".repeat(longestRun(shown) + 1);
  return marks.length === 1 && !/^ .* $/.test(shown)
    ? marks + shown + marks
    : `${marks} ${shown} ${marks}`;
}

/** The same in a cell of a table, where `|` ends the cell even in code. */
export function cell(text: string): string {
  return code(text).replaceAll("|", String.raw`\|`);
}

/** A table; its cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map(() => "---"), ...rows];
  return all.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
