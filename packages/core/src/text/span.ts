/**
 * A half-open range of a source file: `start` is the UTF-16 offset of its first code unit, `end`
 * the offset after its last. `file` is the path by which the workspace knows the file.
 *
 * Where a file is compiled again and again, places move as text is put in before them. So whoever
 * keeps a place keeps the object; its numbers are for now only.
 */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Something that knows where it was written. Every value of the language model does. */
export interface Located {
  readonly span: Span;
}

/** From where one place starts to where another ends. It moves as those two do. */
export function spanning(first: Span, last: Span): Span {
  return new SpanOfTwo(first, last);
}

/** A class, because there are many of these, and they all share the getters. */
class SpanOfTwo implements Span {
  constructor(
    private readonly first: Span,
    private readonly last: Span,
  ) {}

  get file(): string {
    return this.first.file;
  }

  get start(): number {
    return this.first.start;
  }

  get end(): number {
    return this.last.end;
  }
}

/** Whether one place lies within another, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two places are one. */
export function isSamePlace(first: Span, second: Span): boolean {
  return isWithin(first, second) && isWithin(second, first);
}
