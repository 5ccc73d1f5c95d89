import { compile } from "../compile/compile";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { joinTexts, splitFiles } from "./files";
import { addMarks, stripMarks } from "./marks";

/** What compiling a marked text really finds. */
export interface Checked {
  /** The text with the marks that are right. A test compares it with the text it gave. */
  readonly marked: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The day on which marked texts are compiled, so that what expires in them does so for ever. */
const today = "2026-06-15";

/** Compiles a text of one or several files without its marks, and marks what was found. */
export function check(text: string): Checked {
  const sources = splitFiles(text).map(stripMarks);
  const { diagnostics } = compile(sources, { today });
  return { marked: joinTexts(sources.map((source) => addMarks(source, diagnostics))), diagnostics };
}
