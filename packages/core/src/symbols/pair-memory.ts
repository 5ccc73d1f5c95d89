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
export function remembering(reading: Reading, memory: Memory): Reading {
  const recorder = { reading, also: <Value>(report: Report<Value>) => report(reading) };
  return rememberingAt(0, { ...recorder, asked: new Map() }, memory);
}

/** A reading, and what is remembered of what is done with it. */
interface Recorder {
  readonly reading: Reading;
  /** Reports to the reading. */
  readonly also: <Value>(report: Report<Value>) => Value;
  /** The files that were asked for; see `RememberedPair`. */
  readonly asked: Map<string, SourceFile | undefined>;
}

function rememberingAt(level: number, { reading, also, asked }: Recorder, memory: Memory): Reading {
  if (level === levels) return reading;
  const remember: RememberPair = (pair, reader, read) => {
    const known = memory.pairs.get(pair);
    if (known?.reader === reader && isCurrent(known, memory)) {
      for (const [path, source] of known.documents) asked.set(path, source);
      also(replaying(known.reports));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same reader read it
      return known.model as ReturnType<typeof read>;
    }
    const { reports, ...recorder } = recording(also, memory);
    const model = read(rememberingAt(level + 1, recorder, memory));
    for (const [path, source] of recorder.asked) asked.set(path, source);
    memory.pairs.set(pair, { reader, model, reports, documents: recorder.asked });
    return model;
  };
  return { ...reading, remember };
}

function isCurrent(known: RememberedPair, { documents }: Memory): boolean {
  for (const [path, source] of known.documents) if (documents.get(path) !== source) return false;
  return true;
}

/** A reading that passes everything on, and what went through it so far. */
interface Recording extends Recorder, Pick<RememberedPair, "reports"> {}

/** @param pass where all that is recorded goes */
function recording(pass: Recorder["also"], { documents }: Memory): Recording {
  const reports: Report<unknown>[] = [];
  const asked = new Map<string, SourceFile | undefined>();
  const also = <Value>(report: Report<Value>): Value => {
    reports.push(report);
    return pass(report);
  };
  const ask = <Value>(path: string, report: Report<Value>): Value => {
    asked.set(path, documents.get(path));
    return also(report);
  };
  const reading: Reading = {
    problem: (...problem) => also(reporting(problem)),
    define: (place) => also(defining(place)),
    refer: (place) => also(referring(place)),
    repeat: (repetition) => also(repeating(repetition)),
    document: (path) => ask(path, openingDocument(path)),
    text: (path) => ask(path, openingText(path)),
  };
  return { reading, also, asked, reports };
}

// Reports outlive the reading in which they are made, and must not hold on to it: it holds the whole
// text. A function that is made within another holds all that this one knows.

function replaying(reports: readonly Report<unknown>[]): Report<void> {
  return (to) => {
    for (const report of reports) report(to);
  };
}

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
