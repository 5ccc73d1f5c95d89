import type { YamlKey, YamlScalar } from "../node";
import type { PlacedText } from "../placed-text";
import { refusedKey } from "../refused-key";
import { reservedValue } from "../reserved-text";

/** Something that was read, and the offset behind it. */
export interface ReadUntil<Value> {
  readonly value: Value;
  readonly end: number;
}

/** A text in quotes, or one without in a list or mapping in brackets, or one on a line of its own. */
export function readScalar(
  placed: PlacedText,
  at: number,
  isInBrackets: boolean,
): ReadUntil<YamlScalar> | undefined {
  const { text } = placed.source;
  const isQuoted = quote.test(text.charAt(at));
  const end = endOf(isQuoted ? quoted : isInBrackets ? plainInBrackets : plain, text, at);
  if (end === undefined) return undefined;
  const source = isQuoted ? text.slice(at + 1, end - 1) : text.slice(at, end);
  const value = isQuoted ? source : meaningOf(source);
  if (value === undefined) return undefined;
  if (typeof value === "string" && reservedValue(value)) return undefined;
  return { value: { kind: "scalar", value, source, span: placed.spanOf(at, end) }, end };
}

/** A key with its colon; `end` is behind the colon. */
export function readKey(
  placed: PlacedText,
  at: number,
  isInBrackets: boolean,
): ReadUntil<YamlKey> | undefined {
  const { text } = placed.source;
  const colon = endOf(isInBrackets ? keyInBrackets : key, text, at);
  if (colon === undefined || colon - at > longestKey) return undefined;
  const isQuoted = quote.test(text.charAt(at));
  const value = isQuoted ? text.slice(at + 1, colon - 1) : text.slice(at, colon);
  if (refusedKey(value)) return undefined;
  return { value: { value, span: placed.spanOf(at, colon) }, end: colon + 1 };
}

/** YAML lets a key be a little more than a thousand characters long. */
const longestKey = 200;

/**
 * What a text without quotes means; nothing comes back for what might be an uncommon number.
 * Source: "Core Schema" in the YAML 1.2 specification.
 */
function meaningOf(source: string): YamlScalar["value"] | undefined {
  const word = words.get(source);
  if (word !== undefined) return word;
  if (!/^\d/.test(source)) return source;
  if (/^\d{1,15}$/.test(source)) return Number(source);
  // No number has two dashes, or a letter or sign that stands in none.
  return /^\d+-\d+-/.test(source) || /[^-+.\w]|[g-np-wyzG-Z_]/.test(source) ? source : undefined;
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** The end of what a pattern finds at an offset. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const quote = /^["']/;

/** Letters that mean nothing to YAML beyond those of ASCII, and are no kind of space. */
const letters = "\\xa1-\\u167f\\u2070-\\u2fff\\u3001-\\ud7ff";

/** What a text may start with: no sign that YAML gives a meaning to, there or in a number. */
const first = `[A-Za-z0-9_/($${letters}]`;

/** What may stand in it: besides a space or a colon, which have to be followed by more of it. */
const inBrackets = `[!"$-+\\--9;-Z\\\\^-z|~${letters}]`;
const onLine = `[!-9;-~${letters}]`;

const quotedForm = `"[^"\\\\\\n\\r\\t]*"|'[^'\\n\\r\\t]*'`;
const plainForm = (more: string) => `${first}(?:${more}|:+(?=${more})| +(?=[^ #:])(?=${more}))*`;
const keyForm = (more: string) => `${first}(?:${more}|:+(?=${more}))*`;

const quoted = new RegExp(quotedForm, "y");
const plain = new RegExp(plainForm(onLine), "y");
const plainInBrackets = new RegExp(plainForm(inBrackets), "y");
const key = new RegExp(`(?:${quotedForm}|${keyForm(onLine)})(?=:(?: |\\r?\\n|$))`, "y");
const keyInBrackets = new RegExp(`(?:${quotedForm}|${keyForm(inBrackets)})(?=: )`, "y");
