import type { NamedPlace, Reading, RememberPair, Repetition } from "../spec";
import type { SourceFile } from "../text/source-file";
import type { YamlNode, YamlPair } from "../yaml/node";
import type { Documents } from "./file-content";

/** What pairs read as, and what was reported on the way. Forgotten together with the pairs. */
export type PairMemory = WeakMap<YamlPair, RememberedPair>;

interface RememberedPair {
  readonly reader: object;
  readonly model: unknown;
  readonly reports: readonly Report<unknown>[];
  /** The files that were asked for, by path, as they were. */
  readonly documents: ReadonlyMap<string, SourceFile | undefined>;
}

/** Something that was reported, to be reported again. */
type Report<Value> = (to: Reading) => Value;

/** A text is taken apart into sections and their entries, so pairs further in are always new. */
const levels = 2;

/** What is remembered, and the files that may be asked for as they are now. */
interface Memory {
  readonly pairs: PairMemory;
  readonly documents: Documents;
}

/** The same reading, remembering. */
export function remembering(reading: Reading, memory: Memory, level = 0): Reading {
  if (level === levels) return reading;
  const { pairs, documents } = memory;
  const remember: RememberPair = (pair, reader, read) => {
    const known = pairs.get(pair);
    if (known?.reader === reader && isCurrent(known, documents)) {
      for (const report of known.reports) report(reading);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same reader read it
      return known.model as ReturnType<typeof read>;
    }
    const { recorded, ...record } = recording(reading, documents);
    const model = read(remembering(recorded, memory, level + 1));
    pairs.set(pair, { reader, model, ...record });
    return model;
  };
  return { ...reading, remember };
}

function isCurrent(known: RememberedPair, documents: Documents): boolean {
  for (const [path, source] of known.documents) if (documents.get(path) !== source) return false;
  return true;
}

/** A reading that passes everything on, and what went through it so far. */
interface Recording extends Pick<RememberedPair, "reports" | "documents"> {
  readonly recorded: Reading;
}

function recording(reading: Reading, current: Documents): Recording {
  const reports: Report<unknown>[] = [];
  const documents = new Map<string, SourceFile | undefined>();
  const also = <Value>(report: Report<Value>): Value => {
    reports.push(report);
    return report(reading);
  };
  const ask = <Value>(path: string, report: Report<Value>): Value => {
    documents.set(path, current.get(path));
    return also(report);
  };
  const recorded: Reading = {
    problem: (...problem) => also(reporting(problem)),
    define: (place) => also(defining(place)),
    refer: (place) => also(referring(place)),
    repeat: (repetition) => also(repeating(repetition)),
    document: (path) => ask(path, openingDocument(path)),
    text: (path) => ask(path, openingText(path)),
  };
  return { recorded, reports, documents };
}

// Reports outlive the reading in which they are made, and must not hold on to it: it holds the whole
// text. A function that is made within another holds all that this one knows.

function reporting(problem: Parameters<Reading["problem"]>): Report<void> {
  return (to) => to.problem(...problem);
}

function defining(place: NamedPlace): Report<void> {
  return (to) => to.define(place);
}

function referring(place: NamedPlace): Report<void> {
  return (to) => to.refer(place);
}

function repeating(repetition: Repetition): Report<void> {
  return (to) => to.repeat(repetition);
}

function openingDocument(path: string): Report<YamlNode | undefined> {
  return (to) => to.document(path);
}

function openingText(path: string): Report<SourceFile | undefined> {
  return (to) => to.text(path);
}
