import type { Diagnostic } from "../diagnostics/diagnostic";
import { addingKey, addingLine, type Fix, safely } from "../diagnostics/fix";
import { problem } from "../diagnostics/problems";
import { type AccessFile, accessFile } from "../language/access-file";
import { workspaceFile } from "../language/include";
import type { Reading, Repetition } from "../spec";
import { byText } from "../text/compare";
import { remember } from "../text/remember";
import type { SourceFile } from "../text/source-file";
import type { FileContent } from "./file-content";
import { type Suppression, suppressionsIn } from "./suppressions";
import { createSymbolTable, type SymbolTable } from "./symbol-table";

/** All files of a workspace as if they were one. */
export interface Workspace {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly model: AccessFile;
  readonly symbols: SymbolTable;
  /** Items that stand in their list already. */
  readonly repetitions: readonly Repetition[];
  /** What is wrong with the files and with their coming together. */
  readonly diagnostics: readonly Diagnostic[];
  /** The comments that allow something, in all files and what they name. */
  readonly suppressions: () => readonly Suppression[];
}

/**
 * Joins files. The result does not depend on the order in which they are given.
 *
 * @param documents files that others name, to quote from
 */
export function joinFiles(
  files: readonly FileContent[],
  documents: readonly SourceFile[] = [],
): Workspace {
  const sorted = [...files].sort(byText(({ source }) => source.path));
  const parts = sorted.map((file) => file.model).filter((part) => part !== undefined);
  const { model, problems } = mergeAll(parts);
  const texts = new Map(
    [...documents.map(textOfDocument), ...sorted].map((text) => [text.source.path, text]),
  );
  return {
    sources: new Map([...texts].map(([path, { source }]) => [path, source])),
    model,
    symbols: createSymbolTable(
      sorted.map((file) => file.definitions),
      sorted.map((file) => file.references),
    ),
    repetitions: sorted.flatMap((file) => file.repetitions),
    diagnostics: [
      ...sorted.flatMap((file) => file.diagnostics),
      ...problems,
      ...missingVersion(sorted),
    ],
    suppressions: () => [...texts.values()].flatMap(({ suppressions }) => suppressions()),
  };
}

function textOfDocument(source: SourceFile): Pick<FileContent, "source" | "suppressions"> {
  return { source, suppressions: () => suppressionsIn(source) };
}

/** What several files say together, and what is wrong with that. */
interface Merged {
  readonly model: AccessFile;
  readonly problems: readonly Diagnostic[];
}

/**
 * Merges halves before wholes: to merge one by one would copy everything once per file, and after an
 * edit most halves are as they were.
 */
function mergeAll(parts: readonly AccessFile[]): Merged {
  const [first = nothing, second] = parts;
  if (!second) return { model: first, problems: [] };
  const middle = Math.ceil(parts.length / 2);
  const left = mergeAll(parts.slice(0, middle));
  const right = mergeAll(parts.slice(middle));
  const { model, problems } = mergeTwo(left.model, right.model);
  return { model, problems: [...left.problems, ...right.problems, ...problems] };
}

const mergeTwo = remember((left: AccessFile, right: AccessFile): Merged => {
  const problems: Diagnostic[] = [];
  const reading: Reading = {
    problem: (code, span, wording) => problems.push(problem(code, span, wording)),
    define: () => undefined,
    refer: () => undefined,
    repeat: () => undefined,
    document: () => undefined,
    text: () => undefined,
  };
  return { model: accessFile.merge(left, right, { reading, label: "" }), problems };
});

const nothing = accessFile.nothing({ file: workspaceFile, start: 0, end: 0 });

/** Where a text does not start with a key of its own, the version goes behind all others. */
function addingVersion({ path, text }: SourceFile): Fix {
  const start = { file: path, start: 0, end: 0 };
  return /^[\w#\s]/.test(text)
    ? addingLine(start, "rolecall: 1")
    : addingKey(start, "rolecall", "1");
}

/** Only the workspace file has to say its version; it stands for all others. */
function missingVersion(files: readonly FileContent[]): readonly Diagnostic[] {
  const main = files.find(({ source }) => source.path === workspaceFile);
  const isBroken = main?.diagnostics.some(({ code }) => code === "yaml-syntax");
  if (!main?.model || isBroken || main.model.given.has("rolecall")) return [];
  return [
    problem(
      "missing-key",
      { file: workspaceFile, start: 0, end: 0 },
      {
        message: `${workspaceFile} does not say which version of the language it is written in`,
        cure: 'add "rolecall: 1" as its first line',
        fixes: [safely(addingVersion(main.source))],
      },
    ),
  ];
}
