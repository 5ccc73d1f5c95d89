/**
 * A half-open range of a source file: `start` is the UTF-16 offset of its first code unit, `end`
 * the offset after its last. `file` is the path by which the workspace knows the file.
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

/** Whether one place lies within another, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two places are one. */
export function isSamePlace(first: Span, second: Span): boolean {
  return isWithin(first, second) && isWithin(second, first);
}
