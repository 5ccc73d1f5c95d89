import { type Fix, untabbed } from "../diagnostics/fix";
import type { YAMLError } from "yaml";
import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import type { PlacedText } from "./placed-text";

/**
 * The problems that the parser's errors stand for, one per line: what the parser says more about
 * a line is about how it went on after the first.
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  placed: PlacedText,
): readonly Diagnostic[] {
  const byLine = new Map<number, YAMLError>();
  for (const error of [...errors].sort(byPlace)) {
    const { line } = placed.source.positionAt(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, error);
  }
  return [...byLine.values()].map((error) => syntaxProblem(error, placed));
}

/** Of two errors at one place, the one about lines that run together is the cause of the other. */
function byPlace(first: YAMLError, second: YAMLError): number {
  return first.pos[0] - second.pos[0] || rankOf(first) - rankOf(second);
}

function rankOf({ code }: YAMLError): number {
  return code === "MULTILINE_IMPLICIT_KEY" ? 0 : 1;
}

function syntaxProblem(
  { message, pos: [start, end] }: YAMLError,
  { source, spanOf }: PlacedText,
): Diagnostic {
  const wording = wordings.flatMap(([pattern, wordingOf]) => {
    const match = pattern.exec(message);
    return match ? [wordingOf(match[1] ?? "")] : [];
  });
  const [best = { message: `this is not YAML: ${lowerFirst(message)}` }] = wording;
  const fixes = message.startsWith("Tabs are") ? untabbing(source.text, start, spanOf) : [];
  return problem("yaml-syntax", spanOf(start, Math.max(start, end)), { ...best, fixes });
}

/** A tab in front of a line most likely stands for one step. */
function untabbing(text: string, at: number, spanOf: PlacedText["spanOf"]): readonly Fix[] {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const [before = ""] = /^[ \t]*/.exec(text.slice(line)) ?? [];
  const span = spanOf(line, line + before.length);
  return before.includes("\t") ? [untabbed(span, before)] : [];
}

/** The parser's messages in the words of people who do not know how a parser works. */
const wordings: readonly (readonly [RegExp, (part: string) => Wording])[] = [
  [
    /^Flow (?:map|sequence) in block collection .* end with a (.)$/,
    (bracket) => ({
      message: "a bracket is not closed before here",
      cure: `close it with ${bracket}`,
    }),
  ],
  [
    /^Missing closing (["'])quote/,
    (quote) => ({ message: "a text in quotes is not closed", cure: `close it with ${quote}` }),
  ],
  [
    /^Nested mappings are not allowed in compact mappings/,
    () => ({
      message: '": " inside a text makes it a mapping',
      cure: "put the text in quotes",
    }),
  ],
  [
    /^Plain value cannot start with .* (\S+)$/,
    (character) => ({ message: `a text cannot start with ${character}`, cure: "put it in quotes" }),
  ],
  [/^All mapping items must start at the same column/, () => uneven("keys of a mapping")],
  [/^All sequence items must start at the same column/, () => uneven("items of a list")],
  [/^A block sequence may not be used as an implicit map key/, () => uneven("items of a list")],
  [
    /^Implicit keys need to be on a single line/,
    () => ({
      message: "two lines run together here",
      cure: 'indent all keys of a mapping alike, and end each with ":"',
    }),
  ],
  [
    /^Alias cannot be an empty string/,
    () => ({ message: "a text cannot start with *", cure: 'put it in quotes: "*"' }),
  ],
  [
    /^Unexpected (?:scalar|flow-\S+|block-\S+|double-quoted-scalar|single-quoted-scalar|alias)/,
    () => ({
      message: "this does not belong here",
      cure: "is a quote, a comma or a bracket missing before it?",
    }),
  ],
  [
    /^Sequence item without - indicator/,
    () => ({ message: 'an item of a list has no "-"', cure: 'start it with "- "' }),
  ],
  [
    /^Tabs are not allowed as indentation/,
    () => ({ message: "tabs cannot indent YAML", cure: "indent with spaces" }),
  ],
];

function uneven(what: string): Wording {
  return {
    message: "this line is indented differently from its neighbours",
    cure: `indent all ${what} alike`,
  };
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
