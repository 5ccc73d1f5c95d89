import type { Extent } from "../../yaml/layout";

/** What comes into the place of a part of a text. */
export interface Cutting extends Extent {
  readonly newText: string;
}

/** Takes a part of a text out. */
export function cutOut(start: number, end: number): Cutting {
  return { start, end, newText: "" };
}

/** The end of the line of an offset, with its line break. */
export function endOfLine(text: string, offset: number): number {
  const lineBreak = text.indexOf("\n", offset);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

/** Takes whole lines out; where nothing follows them, the line break before them goes too. */
export function cutLines(text: string, start: number, end: number): Cutting {
  const isUnfinished = end === text.length && !text.endsWith("\n");
  const [before = ""] = isUnfinished ? (/\r?\n?$/.exec(text.slice(0, start)) ?? []) : [];
  return cutOut(start - before.length, end);
}

/** Whether a part of a text holds a comment, or something that may be taken for one. */
export function mayHaveComment(text: string): boolean {
  return /(^|\s)#/.test(text);
}
