import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";

/** A text that is parsed by itself, and where its parts stand in the file that it is taken from. */
export interface PlacedText {
  /** The text as the parser sees it; its path is that of the file. */
  readonly source: SourceFile;
  /** The place in the file of a part of the text; both offsets are those in the text. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** A whole file. */
export function wholeFile(source: SourceFile): PlacedText {
  return { source, spanOf: (start, end) => ({ file: source.path, start, end }) };
}
