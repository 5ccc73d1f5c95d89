import { createSourceFile, type SourceFile } from "../text/source-file";
import type { Piece } from "../yaml/parse";
import type { TextEdit } from "./text-edit";

/** Some of the parts that a text was parsed in, as a text of its own. */
export interface Excerpt {
  readonly source: SourceFile;
  /** The edits of the text, where they are in the excerpt. */
  readonly edits: readonly TextEdit[];
}

/**
 * The parts of a text that edits touch, with the lines of their sections. Each says the same by
 * itself as in the whole, so what edits come to can be seen in them; of a long text that is little.
 *
 * @param pieces the parts that the text was parsed in
 */
export function touchedParts(
  source: SourceFile,
  pieces: readonly Piece[],
  edits: readonly TextEdit[],
): Excerpt {
  const parts = placed(pieces);
  // Whoever parsed another text knows nothing of this one.
  if (parts.at(-1)?.end !== source.text.length) return { source, edits };
  const kept = keptOf(parts, edits);
  const moved = edits.map((edit) => movedTo(edit, kept));
  const text = kept.map(({ piece }) => piece.text).join("");
  return { source: createSourceFile(source.path, text), edits: moved };
}

interface Part {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

function placed(pieces: readonly Piece[]): readonly Part[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { piece, start, end };
  });
}

/** What is touched and what follows it, because a text without an end would go on there. */
function keptOf(parts: readonly Part[], edits: readonly TextEdit[]): readonly Part[] {
  const kept = new Set<Part>();
  let head: Part | undefined;
  let isFollower = false;
  for (const part of parts) {
    if (part.piece.kind !== "entry") head = part;
    const isTouched = edits.some(({ span }) => span.start <= part.end && span.end >= part.start);
    if ((isTouched || isFollower) && head) kept.add(head).add(part);
    isFollower = isTouched;
  }
  return [...kept];
}

function movedTo(edit: TextEdit, kept: readonly Part[]): TextEdit {
  const { file, start, end } = edit.span;
  let offset = 0;
  for (const part of kept) {
    if (start < part.end || part === kept.at(-1)) {
      const by = offset - part.start;
      return { ...edit, span: { file, start: start + by, end: end + by } };
    }
    offset += part.end - part.start;
  }
  return edit;
}

/** A section of a text by itself, and where it starts. */
export interface SectionText {
  readonly source: SourceFile;
  readonly start: number;
}

/**
 * A section by its name, if the text has it once, and was parsed in parts of which it is made.
 *
 * @param pieces the parts that the text was parsed in
 */
export function sectionText(
  source: SourceFile,
  pieces: readonly Piece[],
  name: string,
): SectionText | undefined {
  const parts = placed(pieces);
  if (parts.at(-1)?.end !== source.text.length) return undefined;
  const named = parts.filter(({ piece }) => piece.kind !== "entry" && begins(piece.text, name));
  const [first, ...others] = named;
  if (!first || others.length > 0) return undefined;
  const next = parts.find(({ piece, start }) => piece.kind !== "entry" && start > first.start);
  const text = source.text.slice(first.start, next?.start);
  return { source: createSourceFile(source.path, text), start: first.start };
}

/** Comments may stand before the name. */
function begins(text: string, name: string): boolean {
  return text.startsWith(`${name}:`) || text.includes(`\n${name}:`);
}
