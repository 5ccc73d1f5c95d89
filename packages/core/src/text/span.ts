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
  return {
    file: first.file,
    get start() {
      return first.start;
    },
    get end() {
      return last.end;
    },
  };
}

/** Whether one place lies within another, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two places are one. */
export function isSamePlace(first: Span, second: Span): boolean {
  return isWithin(first, second) && isWithin(second, first);
}
