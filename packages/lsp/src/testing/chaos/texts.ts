import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Random } from "./random";

/**
 * What becomes of a text by one change, worked out in another way than the server does it. A place
 * behind the end of its line, or behind the last line, is that end.
 */
export function changed(text: string, change: TextDocumentContentChangeEvent): string {
  if (!("range" in change)) return change.text;
  const [one, two] = [offsetOf(text, change.range.start), offsetOf(text, change.range.end)];
  return text.slice(0, Math.min(one, two)) + change.text + text.slice(Math.max(one, two));
}

function offsetOf(text: string, { line, character }: Position): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const before = lines.slice(0, line).reduce((sum, one) => sum + one.length, 0);
  const own = (lines[line] ?? "").replace(/[\r\n]+$/, "");
  return before + Math.min(character, own.length);
}

/** A place in a text, or now and then behind it. */
export function anyPosition(random: Random, text: string): Position {
  const lines = text.split(/\r\n|\n|\r/);
  if (random.below(30) === 0) {
    return { line: random.below(lines.length * 2), character: random.below(10_000) };
  }
  const line = random.below(lines.length);
  return { line, character: random.below((lines[line]?.length ?? 0) + 1) };
}

/** A range that begins behind the last line, as some editors write the end of a text. */
function beyond(random: Random, text: string): Range {
  const last = text.split(/\r\n|\n|\r/).length - 1;
  const line = last + random.below(3);
  const character = random.below(3);
  return {
    start: { line, character },
    end: { line: line + random.below(3), character: character + random.below(3) },
  };
}

/** A range in a text: mostly short, so that something is left of the text. */
export function anyChange(
  random: Random,
  text: string,
  pieces: readonly string[],
): TextDocumentContentChangeEvent {
  const typed = random.below(4) === 0 ? "" : random.one(pieces);
  if (random.below(15) === 0) return { range: beyond(random, text), text: typed };
  const start = anyPosition(random, text);
  const length = random.weighted([
    [6, 0],
    [4, 1 + random.below(12)],
    [1, random.below(200)],
  ]);
  const end = { line: start.line, character: start.character + length };
  const far = random.below(25) === 0 ? anyPosition(random, text) : end;
  return { range: inOrder(start, far), text: typed };
}

function inOrder(one: Position, two: Position): Range {
  const isBefore = one.line < two.line || (one.line === two.line && one.character <= two.character);
  return isBefore ? { start: one, end: two } : { start: two, end: one };
}
