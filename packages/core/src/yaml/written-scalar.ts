import { parse } from "yaml";

/** A scalar as it stands in a file: the text that it means, and where each part of it is written. */
export interface WrittenScalar {
  readonly text: string;
  readonly style: "plain" | "single-quoted" | "double-quoted" | "lines";
  /**
   * How many UTF-16 units from the start of the scalar, its quote included, a unit of the text is
   * written; nothing for a text of several lines, of which this cannot be told.
   */
  readonly offsetOf: ((index: number) => number) | undefined;
}

/**
 * Reads a scalar from its own characters, without what stands around it. Never throws; what is no
 * scalar means itself.
 *
 * @param written from its first character, or its quote, to its last
 */
export function writtenScalar(written: string): WrittenScalar {
  if (/[\n\r]/.test(written) || /^[|>]/.test(written)) return lines(written);
  const [, quote, inner = ""] = /^(["'])([^]*)\1$/.exec(written) ?? [];
  if (quote === undefined) return { text: written, style: "plain", offsetOf: (index) => index };
  return quote === "'"
    ? { ...inPieces(inner, /''|[^]/g, () => "'"), style: "single-quoted" }
    : { ...inPieces(inner, escapes, unescaped), style: "double-quoted" };
}

const escapes = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^])|[^]/g;

function unescaped(piece: string): string {
  return meant(`"${piece}"`) ?? piece;
}

/** Puts a text together from pieces, those of more than one unit as `read` has them. */
function inPieces(inner: string, piece: RegExp, read: (piece: string) => string) {
  const offsets: number[] = [];
  let text = "";
  for (const { 0: found, index } of inner.matchAll(piece)) {
    const part = found.length > 1 ? read(found) : found;
    for (let unit = 0; unit < part.length; unit++) offsets.push(index + 1);
    text += part;
  }
  return { text, offsetOf: (index: number) => offsets[index] ?? inner.length + 1 };
}

function lines(written: string): WrittenScalar {
  return { text: meant(written) ?? written, style: "lines", offsetOf: undefined };
}

function meant(written: string): string | undefined {
  try {
    const value: unknown = parse(written, { logLevel: "silent", version: "1.2" });
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
