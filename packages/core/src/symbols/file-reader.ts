import type { SourceFile } from "../text/source-file";
import type { ParsedYaml } from "../yaml/parse";
import { createYamlParser } from "../yaml/remembering-parser";
import { type Documents, type FileContent, readFile } from "./file-content";
import type { PairMemory } from "./pair-memory";

/** Reads one file again and again, and remembers it. */
export interface FileReader {
  /**
   * A `readFile` of which the result says the same, but what has not changed since the last time is
   * the very same object, and its places have moved along. So whatever it gave back before must not
   * be used any more. Files are compared by identity.
   */
  readonly read: (source: SourceFile, documents: Documents) => FileContent;
  /** What the YAML of a file says, if that is the file that was read last. */
  readonly parsedOf: (source: SourceFile) => ParsedYaml | undefined;
}

/** A reader that has read nothing yet. */
export function createFileReader(): FileReader {
  const parse = createYamlParser();
  const pairs: PairMemory = new WeakMap();
  let last: Read | undefined;
  const parsedOf = (source: SourceFile): ParsedYaml | undefined =>
    last?.content.source === source ? last.parsed : undefined;
  return {
    parsedOf,
    read(source, documents) {
      const parsed = parsedOf(source) ?? parse(source);
      if (last?.parsed === parsed && hasSameDocuments(last, documents)) return last.content;
      const content = readFile(source, documents, { parsed, pairs });
      last = { parsed, content, documents };
      return content;
    },
  };
}

interface Read {
  readonly parsed: ParsedYaml;
  readonly content: FileContent;
  readonly documents: Documents;
}

function hasSameDocuments({ content, documents }: Read, current: Documents): boolean {
  return content.documents.every((path) => documents.get(path) === current.get(path));
}
