import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem, type ProblemCode } from "../diagnostics/problems";
import { type AccessFile, accessFile } from "../language/access-file";
import type { NamedPlace, Reading, Repetition, SymbolKind } from "../spec";
import { remember } from "../text/remember";
import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import type { YamlNode } from "../yaml/node";
import { type ParsedYaml, parseYaml } from "../yaml/parse";
import { reservedText } from "../yaml/reserved-text";
import { type PairMemory, remembering } from "./pair-memory";
import type { PlacesByKind } from "./symbol-table";
import { type Suppression, suppressionsIn } from "./suppressions";

/**
 * What one file says. It depends on no other file but those it names, so it can be kept until one of
 * them changes.
 */
export interface FileContent {
  readonly source: SourceFile;
  /** Absent when the file holds nothing that can be read. */
  readonly model: AccessFile | undefined;
  readonly definitions: PlacesByKind;
  readonly references: PlacesByKind;
  readonly repetitions: readonly Repetition[];
  /** The paths of the files that it names, there or not. */
  readonly documents: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The comments that allow something. */
  readonly suppressions: () => readonly Suppression[];
}

/** The files that may be named by others, by path. */
export type Documents = ReadonlyMap<string, SourceFile>;

/** What reading may start from, for whoever has read the file before. */
export interface KnownContent {
  /** What the YAML of the file says. */
  readonly parsed?: ParsedYaml;
  readonly pairs?: PairMemory;
}

/** Reads one file, as much of it as is right. Never throws, whatever the text. */
export function readFile(
  source: SourceFile,
  documents: Documents = new Map(),
  { parsed = parseYaml(source), pairs }: KnownContent = {},
): FileContent {
  const { root, reliableUntil, diagnostics } = parsed;
  const found: Found = {
    definitions: new Map(),
    references: new Map(),
    repetitions: [],
    diagnostics: [...diagnostics, ...reservedPath(source)],
  };
  const named = openDocuments(documents, found);
  const plain = readingOf({ source, reliableUntil }, found, named);
  const reading = pairs ? remembering(plain, { pairs, documents }) : plain;
  const span = { file: source.path, start: 0, end: 0 };
  const model = root && accessFile.read(root, reading, { role: "file", value: source.path, span });
  const suppressions = () => suppressionsIn(source, parsed.pieces);
  return { source, model, ...found, documents: named.paths(), suppressions };
}

/** What reading comes upon, so far. */
interface Found {
  readonly definitions: FoundPlaces;
  readonly references: FoundPlaces;
  readonly repetitions: Repetition[];
  readonly diagnostics: Diagnostic[];
}

type FoundPlaces = Map<SymbolKind, NamedPlace[]>;

function add(place: NamedPlace, to: FoundPlaces): void {
  const known = to.get(place.kind);
  if (known) known.push(place);
  else to.set(place.kind, [place]);
}

function readingOf(
  { source, reliableUntil }: BrokenText,
  { definitions, references, repetitions, diagnostics }: Found,
  { document, text }: NamedDocuments,
): Reading {
  return {
    problem(code, span, wording) {
      const isOwn = span.file === source.path;
      if (isOwn && isNoise(code, span, { source, reliableUntil })) return;
      diagnostics.push(problem(code, span, wording));
    },
    define: (place) => add(place, definitions),
    refer: (place) => add(place, references),
    repeat: (repetition) => repetitions.push(repetition),
    document,
    text,
  };
}

interface NamedDocuments extends Pick<Reading, "document" | "text"> {
  /** The paths that were asked for. */
  readonly paths: () => readonly string[];
}

/** The files that a file names; each is parsed once, and what is wrong with it is found once. */
function openDocuments(documents: Documents, { diagnostics }: Found): NamedDocuments {
  const parsed = new Map<string, YamlNode | undefined>();
  const texts = new Set<string>();
  return {
    document(path) {
      if (!parsed.has(path)) parsed.set(path, parseDocument(documents.get(path), diagnostics));
      return parsed.get(path);
    },
    text(path) {
      texts.add(path);
      return documents.get(path);
    },
    paths: () => [...parsed.keys(), ...texts],
  };
}

function parseDocument(
  document: SourceFile | undefined,
  diagnostics: Diagnostic[],
): YamlNode | undefined {
  if (!document) return undefined;
  const { root, diagnostics: found } = parseOnce(document);
  for (const one of found) diagnostics.push(one);
  return root ?? { kind: "broken", span: { file: document.path, start: 0, end: 0 } };
}

/** Nothing in a file moves that stays the same, so what it says holds as long as it does. */
const parseOnce = remember(parseYaml);

/** The path gets into descriptions, so it has to be harmless like every other text. */
function reservedPath({ path }: SourceFile): readonly Diagnostic[] {
  const reserved = reservedText(path);
  return reserved ? [problem("reserved-text", { file: path, start: 0, end: 0 }, reserved)] : [];
}

interface BrokenText {
  readonly source: SourceFile;
  readonly reliableUntil: number;
}

/**
 * Once a text has stopped being YAML, what follows may belong elsewhere, and what is missing may
 * be in there; to report it would bury the one mistake that there is.
 */
function isNoise(code: ProblemCode, span: Span, { source, reliableUntil }: BrokenText): boolean {
  const { text } = source;
  if (reliableUntil === text.length) return false;
  const isLast = /^[\s:]*$/.test(text.slice(span.end, reliableUntil));
  return isLast || span.start >= reliableUntil || aboutAbsence.has(code);
}

const aboutAbsence: ReadonlySet<ProblemCode> = new Set(["missing-key", "empty-selector"]);
