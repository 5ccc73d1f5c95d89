import { createSourceFile, formAt, type Outline, placeAt, type SourceFile } from "@rolecall/core";

/** A line that says something, taken apart. */
interface Said {
  /** The column of its first dash, or of its key or value where it has none. */
  readonly column: number;
  /** The column of its key or value, behind all dashes. */
  readonly content: number;
  /** The key or value, without a comment behind it. */
  readonly text: string;
}

/**
 * How a line below another starts, from its first column: the blanks, and the dash where a list goes
 * on or has to begin. Nothing where that is not clear, such as within a text or in brackets.
 *
 * @param start where the line starts
 */
export function newLineAt(source: SourceFile, start: number): string | undefined {
  const above = saidAbove(source.text, start);
  if (!above || !isWhole(above.text)) return undefined;
  if (above.text.endsWith(":")) return belowKey(source, start, above);
  const isItem = above.column < above.content;
  if (/^[^"'\s][^"']*:\s|^(["']).*\1:\s/.test(above.text)) return " ".repeat(above.content);
  return isItem ? belowItem(source, start, above) : undefined;
}

function saidAbove(text: string, start: number): Said | undefined {
  const line = text.slice(text.lastIndexOf("\n", start - 2) + 1, start).trimEnd();
  const [, blanks = "", dashes = "", rest = ""] = /^( *)((?:- +)*)(.*)$/.exec(line) ?? [];
  const comment = rest.search(/(?:^|\s)#/);
  const said = comment === -1 ? rest : rest.slice(0, comment).trimEnd();
  const column = blanks.length;
  return said === "" ? undefined : { column, content: column + dashes.length, text: said };
}

/** Whether nothing is open behind a line: no quote, no bracket, and no text of several lines. */
function isWhole(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const areClosed = count(/[[{]/g) === count(/[\]}]/g);
  const areEven = count(/"/g) % 2 === 0 && count(/'/g) % 2 === 0;
  return areClosed && areEven && !/(?:^|\s)[|>][-+\d]*$/.test(text);
}

/** Under a key starts what belongs to it; what is there already shows how far in. */
function belowKey(source: SourceFile, start: number, { content }: Said): string | undefined {
  const next = nextSaid(source.text, start);
  const isList = next?.text.startsWith("- ") === true && next.column >= content;
  const inner = isList || (next && next.column > content) ? next.column : content + 2;
  const outline = outlineBelow(source, start, " ".repeat(content + 2));
  if (!outline) return undefined;
  const { fields, entries, items } = outline;
  if (!fields && !entries) return items && `${" ".repeat(inner)}- `;
  return isList ? undefined : " ".repeat(inner);
}

/** A list of plain values goes on. */
function belowItem(source: SourceFile, start: number, { column }: Said): string | undefined {
  const next = `${" ".repeat(column)}- `;
  const outline = outlineBelow(source, start, next);
  return outline && !outline.fields && !outline.entries && !outline.items ? next : undefined;
}

/** What may stand at the end of a line that starts in some way. */
function outlineBelow(
  { path, text }: SourceFile,
  start: number,
  line: string,
): Outline | undefined {
  const place = placeAt(createSourceFile(path, text.slice(0, start) + line), start + line.length);
  return place.role === "value" && !place.isFlow ? formAt(place.path)?.outline() : undefined;
}

/** The first line from an offset on that is not empty. */
function nextSaid(text: string, start: number) {
  const found = /\S/g;
  found.lastIndex = start;
  const at = found.exec(text)?.index;
  if (at === undefined) return undefined;
  return { column: at - 1 - text.lastIndexOf("\n", at), text: text.slice(at, at + 2) };
}
