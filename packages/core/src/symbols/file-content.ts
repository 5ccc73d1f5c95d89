import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem, type ProblemCode } from "../diagnostics/problems";
import { type AccessFile, accessFile } from "../language/access-file";
import type { NamedPlace, Reading } from "../spec";
import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import type { YamlNode } from "../yaml/node";
import { parseYaml } from "../yaml/parse";
import { reservedText } from "../yaml/reserved-text";

/**
 * What one file says. It depends on no other file but those it names, so it can be kept until one of
 * them changes.
 */
export interface FileContent {
  readonly source: SourceFile;
  /** Absent when the file holds nothing that can be read. */
  readonly model: AccessFile | undefined;
  readonly definitions: readonly NamedPlace[];
  readonly references: readonly NamedPlace[];
  /** The paths of the files that it names, there or not. */
  readonly documents: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that may be named by others, by path. */
export type Documents = ReadonlyMap<string, SourceFile>;

/** Reads one file, as much of it as is right. Never throws, whatever the text. */
export function readFile(source: SourceFile, documents: Documents = new Map()): FileContent {
  const { root, reliableUntil, diagnostics: found } = parseYaml(source);
  const diagnostics = [...found, ...reservedPath(source)];
  const definitions: NamedPlace[] = [];
  const references: NamedPlace[] = [];
  const named = new Map<string, YamlNode | undefined>();
  const reading: Reading = {
    problem(code, span, wording) {
      const isOwn = span.file === source.path;
      if (isOwn && isNoise(code, span, { text: source.text, reliableUntil })) return;
      diagnostics.push(problem(code, span, wording));
    },
    define: (place) => definitions.push(place),
    refer: (place) => references.push(place),
    document(path) {
      if (!named.has(path)) named.set(path, readDocument(path));
      return named.get(path);
    },
  };
  function readDocument(path: string): YamlNode | undefined {
    const document = documents.get(path);
    const parsed = document && parseYaml(document);
    for (const one of parsed?.diagnostics ?? []) diagnostics.push(one);
    return parsed && (parsed.root ?? { kind: "broken", span: { file: path, start: 0, end: 0 } });
  }
  const owner = {
    role: "file",
    value: source.path,
    span: { file: source.path, start: 0, end: 0 },
  } as const;
  const model = root && accessFile.read(root, reading, owner);
  return { source, model, definitions, references, documents: [...named.keys()], diagnostics };
}

/** The path gets into descriptions, so it has to be harmless like every other text. */
function reservedPath({ path }: SourceFile): readonly Diagnostic[] {
  const reserved = reservedText(path);
  return reserved ? [problem("reserved-text", { file: path, start: 0, end: 0 }, reserved)] : [];
}

interface BrokenText {
  readonly text: string;
  readonly reliableUntil: number;
}

/**
 * Once a text has stopped being YAML, what follows may belong elsewhere, and what is missing may
 * be in there; to report it would bury the one mistake that there is.
 */
function isNoise(code: ProblemCode, span: Span, { text, reliableUntil }: BrokenText): boolean {
  if (reliableUntil === text.length) return false;
  const isLast = /^[\s:]*$/.test(text.slice(span.end, reliableUntil));
  return isLast || span.start >= reliableUntil || aboutAbsence.has(code);
}

const aboutAbsence: ReadonlySet<ProblemCode> = new Set(["missing-key", "empty-selector"]);
