import { deletingLine } from "../diagnostics/fix";
import { type Document, isScalar } from "yaml";
import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import { problem, type ProblemCode } from "../diagnostics/problems";
import { inDigits } from "../text/in-digits";
import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { type Comment, commentsIn } from "./comments";
import { compose } from "./compose";
import { convert } from "./convert";
import { deepestAllowed, firstTooDeep } from "./depth";
import type { YamlNode } from "./node";
import { wholeFile } from "./placed-text";
import { syntaxProblems } from "./syntax-problem";
import { tokensOf } from "./tokens";

/** Far above any file that people write, far below what would exhaust the memory of an editor. */
export const longestText = 8 * 1024 * 1024;

/** What a text says, as far as it can be understood, and what is wrong with it. */
export interface ParsedYaml {
  /**
   * Where the text first stops being YAML: the start of that line. What the parser made of the
   * rest is a guess.
   */
  readonly reliableUntil: number;
  /** Absent when nothing is left to read. */
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The parts that the text was parsed in, in order: one, unless it was parsed before. */
  readonly pieces: () => readonly Piece[];
}

/** A part of a text in which comments can be looked for by itself. */
export interface Piece {
  /** Whether it is a section, the line of one whose entries follow, or such an entry. */
  readonly kind: "section" | "head" | "entry";
  readonly text: string;
  readonly comments: () => readonly Comment[];
}

/**
 * Reads YAML 1.2 with its core schema. Broken parts are reported and left out, the rest is kept,
 * so that an editor can work on the good half of a broken file. Never throws, whatever the text.
 */
export function parseYaml(source: SourceFile): ParsedYaml {
  if (source.text.length > longestText) return refuse(source, "file-too-large", tooLarge);
  const tokens = tokensOf(source.text);
  if ("tooDeepAt" in tokens) {
    return refuse(source, "nested-too-deep", { ...tooDeep, start: tokens.tooDeepAt });
  }
  const deep = firstTooDeep(tokens);
  if (deep !== undefined) return refuse(source, "nested-too-deep", { ...tooDeep, start: deep });
  const [document, ...others] = compose(tokens, source.text.length);
  if (!document?.contents) return refuse(source, "empty-file", empty);
  const placed = wholeFile(source);
  const syntax = syntaxProblems(document.errors, placed);
  const diagnostics = [
    ...syntax,
    ...versionProblem(document, source.path),
    ...others.slice(0, 1).flatMap((other) => secondDocument(other, source.path)),
  ];
  const reliableUntil = firstBrokenLine(source, syntax);
  const { root } = convert(document.contents, placed, (found) => {
    if (syntax.length === 0 || found.span.start < reliableUntil) diagnostics.push(found);
  });
  return { root, reliableUntil, diagnostics, pieces: () => [wholePiece(source)] };
}

/** A whole text as one piece. */
export function wholePiece(source: SourceFile): Piece {
  return { kind: "section", text: source.text, comments: () => commentsIn(wholeFile(source)) };
}

/** See `ParsedYaml.reliableUntil`. */
export function firstBrokenLine({ text }: SourceFile, [first]: readonly Diagnostic[]): number {
  return first ? text.lastIndexOf("\n", first.span.start - 1) + 1 : text.length;
}

const tooLarge = {
  message: `the file has more than ${inDigits(longestText)} characters`,
  cure: "split it into several *.access.yaml files",
};
const tooDeep = {
  message: `this is nested more than ${deepestAllowed} levels deep`,
  cure: "correct the tool that wrote this file",
  note: "nothing in the language needs more than a dozen levels",
};
const empty = {
  message: "the file says nothing",
  cure: "write a section such as `patterns:`, or delete the file",
};

interface Refusal extends Wording {
  readonly start?: number;
}

function refuse(source: SourceFile, code: ProblemCode, refusal: Refusal): ParsedYaml {
  const { start = 0, ...wording } = refusal;
  const diagnostics = [problem(code, { file: source.path, start, end: start }, wording)];
  return { root: undefined, reliableUntil: 0, diagnostics, pieces: () => [wholePiece(source)] };
}

function versionProblem({ directives }: Document.Parsed, file: string): readonly Diagnostic[] {
  if (directives.yaml.version === "1.2") return [];
  const span: Span = { file, start: 0, end: "%YAML".length };
  return [
    problem("yaml-version", span, {
      message: `YAML ${directives.yaml.version} is not supported`,
      cure: "delete the %YAML line",
      note: "YAML 1.1 reads `no` as false and 0123 as 83, which has let people in by accident",
      fixes: [deletingLine(span)],
    }),
  ];
}

function secondDocument(other: Document.Parsed, file: string): readonly Diagnostic[] {
  const [start] = other.range;
  const span = { file, start, end: start };
  const isEmpty = isScalar(other.contents) && other.contents.source === "";
  return [
    problem("several-documents", span, {
      message: "a second YAML document starts here, and would be ignored",
      cure: isEmpty ? "delete this line" : "move it to a file of its own, or join the two",
      fixes: isEmpty ? [deletingLine(span)] : [],
    }),
  ];
}
