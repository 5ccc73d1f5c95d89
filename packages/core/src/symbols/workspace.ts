import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { type AccessFile, accessFile } from "../language/access-file";
import { workspaceFile } from "../language/include";
import type { Reading, Repetition } from "../spec";
import { byText } from "../text/compare";
import type { SourceFile } from "../text/source-file";
import type { FileContent } from "./file-content";
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
  const diagnostics = sorted.flatMap((file) => file.diagnostics);
  const reading: Reading = {
    problem: (code, span, wording) => diagnostics.push(problem(code, span, wording)),
    define: () => undefined,
    refer: () => undefined,
    repeat: () => undefined,
    document: () => undefined,
    text: () => undefined,
  };
  const parts = sorted.map((file) => file.model).filter((part) => part !== undefined);
  const model = mergeAll(parts, reading) ?? nothing;
  return {
    sources: new Map(
      [...documents, ...sorted.map(({ source }) => source)].map((source) => [source.path, source]),
    ),
    model,
    symbols: createSymbolTable(
      sorted.flatMap((file) => file.definitions),
      sorted.flatMap((file) => file.references),
    ),
    repetitions: sorted.flatMap((file) => file.repetitions),
    diagnostics: [...diagnostics, ...missingVersion(sorted)],
  };
}

/** Merges halves before wholes, because merging one by one copies everything once per file. */
function mergeAll(parts: readonly AccessFile[], reading: Reading): AccessFile | undefined {
  const [first, second] = parts;
  if (!first || !second) return first;
  const middle = Math.ceil(parts.length / 2);
  const left = mergeAll(parts.slice(0, middle), reading) ?? first;
  const right = mergeAll(parts.slice(middle), reading) ?? second;
  return accessFile.merge(left, right, { reading, label: "" });
}

const nothing = accessFile.nothing({ file: workspaceFile, start: 0, end: 0 });

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
      },
    ),
  ];
}
