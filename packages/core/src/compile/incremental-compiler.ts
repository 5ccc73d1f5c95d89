import { createFileReader, type FileReader } from "../symbols/file-reader";
import { readFile } from "../symbols/file-content";
import type { SourceFile } from "../text/source-file";
import { type Compilation, type CompileOptions, compileWith, type ReadFile } from "./compile";

/** Compiles a workspace again and again, and does anew only what has changed. */
export interface IncrementalCompiler {
  /**
   * Does what `compile` does, and gives back the same. What is read of a part of a file that has not
   * changed is the very same object each time, with its places where they are now. Therefore
   * nothing that an earlier call gave back may be used any more.
   */
  readonly compile: (sources: readonly SourceFile[], options?: CompileOptions) => Compilation;
  /**
   * What the YAML of a file says, with its places where they are now; nothing of a file that the last
   * compilation did not have among its sources.
   */
  readonly parsedOf: FileReader["parsedOf"];
}

/** A compiler that has seen nothing yet. It keeps the last files, and what was made of them. */
export function createIncrementalCompiler(): IncrementalCompiler {
  const keepSources = createKeeper();
  const keepDocuments = createKeeper();
  let readers: Readers = new Map();
  return {
    parsedOf: (source) => readers.get(source.path)?.parsedOf(source),
    compile(sources, { documents = [], ...options } = {}) {
      const before = readers;
      readers = new Map();
      const read = readWith(before, readers);
      const kept = { ...options, documents: keepDocuments(documents) };
      return compileWith(read, keepSources(sources), kept);
    },
  };
}

/** What remembers each file, by its path. */
type Readers = Map<string, FileReader>;

/** Reads each file with the reader that knows it. A second file of one path has none. */
function readWith(before: Readers, now: Readers): ReadFile {
  return (source, documents) => {
    const { path } = source;
    if (now.has(path)) return readFile(source, documents);
    const reader = before.get(path) ?? createFileReader();
    now.set(path, reader);
    return reader.read(source, documents);
  };
}

/** Gives for each file the object that stood for it before, as long as it says the same. */
function createKeeper(): (sources: readonly SourceFile[]) => readonly SourceFile[] {
  let before: ReadonlyMap<string, SourceFile> = new Map();
  return (sources) => {
    const kept = sources.map((source) => {
      const known = before.get(source.path);
      return known?.text === source.text ? known : source;
    });
    before = new Map(kept.map((source) => [source.path, source]));
    return kept;
  };
}
