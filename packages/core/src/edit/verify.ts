import type { Diagnostic } from "../diagnostics/diagnostic";
import { isList, isObject, type Json } from "../spec";
import { readFile } from "../symbols/file-content";
import { byText } from "../text/compare";
import type { SourceFile } from "../text/source-file";
import type { ParsedSource } from "./parsed-source";

/** Whether two values say the same; the order of keys says nothing. */
export function sameMeaning(first: Json, second: Json): boolean {
  return JSON.stringify(canonical(first)) === JSON.stringify(canonical(second));
}

/** Objects become lists of pairs, so that no key is special and none is in another's place. */
function canonical(value: Json): unknown {
  if (isList(value)) return ["list", ...value.map(canonical)];
  if (!isObject(value)) return value;
  const pairs = Object.entries(value).sort(byText(([key]) => key));
  return ["map", ...pairs.map(([key, child]) => [key, canonical(child)])];
}

/** A text before and after an edit, and the files that it names. */
export interface Change {
  readonly before: SourceFile;
  readonly after: ParsedSource;
  readonly documents: readonly SourceFile[];
}

/** What is wrong with a file that was not wrong before: with what was added to it. */
export function newFinding({ before, after, documents }: Change): Diagnostic | undefined {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const { diagnostics } = readFile(after.source, byPath, { parsed: after.parsed });
  // In most files nothing is wrong, and to read one takes time.
  const known = diagnostics.length > 0 ? readFile(before, byPath).diagnostics.map(wordsOf) : [];
  return diagnostics.find((found) => {
    const index = known.indexOf(wordsOf(found));
    if (index !== -1) known.splice(index, 1);
    return index === -1;
  });
}

function wordsOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}
