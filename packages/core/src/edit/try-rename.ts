import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import type { NamedPlace } from "../spec";
import type { Documents, FileContent } from "../symbols/file-content";
import { createFileReader } from "../symbols/file-reader";
import type { PlacesByKind } from "../symbols/symbol-table";
import { createSourceFile, type SourceFile } from "../text/source-file";
import { type Piece, wholePiece } from "../yaml/parse";
import * as refusals from "./refusals";
import { touchedParts } from "./excerpt";
import { applyEdits, type TextEdit } from "./text-edit";

/** What is called otherwise after an edit. */
export interface Renaming {
  /** What a name of before is after it. */
  readonly renamed: (place: NamedPlace) => string;
  readonly from: string;
  readonly to: string;
  /** The parts that the text was parsed in: then only those are read that are touched. */
  readonly pieces?: readonly Piece[] | undefined;
}

/**
 * Why edits do not rename what they should in one file: something is wrong with the text after them
 * that was right before, or another name has changed as well. Nothing when all is well.
 */
export function renameProblem(
  whole: SourceFile,
  all: readonly TextEdit[],
  renaming: Renaming,
): Wording | undefined {
  const { pieces = [wholePiece(whole)] } = renaming;
  const { source: before, edits } = touchedParts(whole, pieces, all);
  const { read } = createFileReader();
  const expected = expectedOf(read(before, noDocuments), renaming);
  // What was read before is not used any more once the other text is read.
  const after = read(createSourceFile(before.path, applyEdits(before, edits)), noDocuments);
  const found = after.diagnostics.find((one) => !expected.findings.has(wordsOf(one)));
  if (found) return refusals.invalid(found).problem;
  const isSame =
    areThese(after.definitions, expected.definitions) &&
    areThese(after.references, expected.references);
  return isSame ? undefined : refusals.unsafe(before.path).problem;
}

/** What another file is like is no matter of names. */
const noDocuments: Documents = new Map();

/** What is to be found after a rename. */
interface Expected {
  readonly findings: ReadonlySet<string>;
  readonly definitions: readonly string[];
  readonly references: readonly string[];
}

/** What was wrong before may be told with the new name. */
function expectedOf(
  { diagnostics, definitions, references }: FileContent,
  { renamed, from, to }: Renaming,
): Expected {
  const named = (place: NamedPlace): string => `${place.kind} ${renamed(place)}`;
  const words = diagnostics.map(wordsOf);
  const reworded = words.map((one) => one.replaceAll(`"${from}"`, () => `"${to}"`));
  return {
    findings: new Set([...words, ...reworded]),
    definitions: inOrder(definitions).map(named),
    references: inOrder(references).map(named),
  };
}

function wordsOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function inOrder(places: PlacesByKind): readonly NamedPlace[] {
  return [...places.values()].flat();
}

function areThese(found: PlacesByKind, wanted: readonly string[]): boolean {
  const isAt = ({ kind, name }: NamedPlace, index: number) => `${kind} ${name}` === wanted[index];
  const places = inOrder(found);
  return places.length === wanted.length && places.every(isAt);
}
