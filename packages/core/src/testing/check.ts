import { compile } from "../compile/compile";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { workspaceFile } from "../language/include";
import type { SourceFile } from "../text/source-file";
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

function isAccessFile({ path }: SourceFile): boolean {
  return path === workspaceFile || path.endsWith(".access.yaml");
}

/** Compiles a text of one or several files without its marks, and marks what was found. */
export function check(text: string): Checked {
  const files = splitFiles(text).map(stripMarks);
  const sources = files.filter(isAccessFile);
  const documents = files.filter((file) => !isAccessFile(file));
  const { diagnostics } = compile(sources, { today, documents });
  return { marked: joinTexts(files.map((file) => addMarks(file, diagnostics))), diagnostics };
}
