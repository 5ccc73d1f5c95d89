import { Composer, type Document, type ParsedNode, Parser, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { convert } from "./convert";
import { deepestAllowed, firstTooDeep } from "./depth";
import type { YamlNode } from "./node";

/** Far above any file that people write, far below what would exhaust the memory of an editor. */
const longestText = 16 * 1024 * 1024;

/** What a text says, as far as it can be understood, and what is wrong with it. */
export interface ParsedYaml {
  /** Absent when nothing is left to read. */
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML 1.2 with its core schema. Broken parts are reported and left out, the rest is kept,
 * so that an editor can work on the good half of a broken file. Never throws, whatever the text.
 */
export function parseYaml(source: SourceFile): ParsedYaml {
  if (source.text.length > longestText) return refuse(source, "file-too-large", tooLarge);
  const tokens = [...new Parser().parse(source.text)];
  const deep = firstTooDeep(tokens);
  if (deep !== undefined) return refuse(source, "nested-too-deep", tooDeep, deep);
  const [document, ...others] = compose(tokens, source.text.length);
  if (!document?.contents) return refuse(source, "empty-file", empty);
  const diagnostics = [
    ...document.errors.map((error) => syntaxProblem(error, source.path)),
    ...versionProblem(document, source.path),
    ...others.slice(0, 1).flatMap((other) => secondDocument(other, source.path)),
  ];
  const root = convert(document.contents, source.path, (found) => diagnostics.push(found));
  return { root, diagnostics };
}

const tooLarge = {
  message: `the file is longer than ${longestText / 1024 / 1024} million characters`,
  cure: "split it into several *.access.yaml files",
};
const tooDeep = {
  message: `this is nested more than ${deepestAllowed} levels deep`,
  note: "nothing in the language needs more than a dozen levels",
};
const empty = {
  message: "the file says nothing",
  cure: "write a section such as `patterns:`, or delete the file",
};

function refuse(
  { path }: SourceFile,
  code: "file-too-large" | "nested-too-deep" | "empty-file",
  place: { readonly message: string; readonly cure?: string; readonly note?: string },
  start = 0,
): ParsedYaml {
  const span = { file: path, start, end: start };
  return { root: undefined, diagnostics: [problem(code, span, place)] };
}

type Token = Parameters<typeof firstTooDeep>[0][number];

function compose(tokens: readonly Token[], length: number): readonly Document.Parsed<ParsedNode>[] {
  const composer = new Composer({
    version: "1.2",
    merge: false,
    // Duplicates are reported by `convert`, which knows both places and keeps `01` from being `1`.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return [...composer.compose(tokens, true, length)];
}

function syntaxProblem(error: YAMLError, file: string): Diagnostic {
  const [start, end] = error.pos;
  const span = { file, start, end: Math.max(start, end) };
  return problem("yaml-syntax", span, {
    message: `this is not YAML: ${lowerFirst(error.message)}`,
    cure: cures[error.code],
  });
}

const cures: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "indent with spaces",
  BAD_INDENT: "line it up with its neighbours",
  BAD_SCALAR_START: "put the value in quotes",
  MISSING_CHAR: "close the bracket or quote",
  BLOCK_AS_IMPLICIT_KEY: "put the value in quotes, or start a new line",
  MULTILINE_IMPLICIT_KEY: "is the line before indented too little?",
};

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function versionProblem({ directives }: Document.Parsed, file: string): readonly Diagnostic[] {
  if (directives.yaml.version === "1.2") return [];
  const span: Span = { file, start: 0, end: "%YAML".length };
  return [
    problem("yaml-version", span, {
      message: `YAML ${directives.yaml.version} is not supported`,
      cure: "delete the %YAML line",
      note: "YAML 1.1 reads `no` as false and 0123 as 83, which has let people in by accident",
    }),
  ];
}

function secondDocument(other: Document.Parsed, file: string): readonly Diagnostic[] {
  const [start] = other.range;
  return [
    problem("several-documents", { file, start, end: start }, {
      message: "a second YAML document starts here, and would be ignored",
      cure: "move it to a file of its own, or delete the `---`",
    }),
  ];
}
