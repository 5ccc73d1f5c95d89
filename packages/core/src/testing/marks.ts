import { type Diagnostic, oneLine } from "../diagnostics/diagnostic";
import { createSourceFile, type SourceFile } from "../text/source-file";

/**
 * Marks are comments that say what is wrong with the line above them:
 *
 * ```yaml
 * principals: [group:auditor]
 * #            ^^^^^^^^^^^^^ unknown-group: no group is called "auditor": did you mean "auditors"?
 * ```
 *
 * What starts in the first column has no room for carets beside the `#`, so its columns are
 * written out: `# @1-8 unknown-key: …`, both counted from 1 and included.
 */
const mark = /^ *#(?: *\^+| @\d+-\d+) [a-z0-9-]+: .*\n?/gm;

/** The text without its marks. */
export function stripMarks({ path, text }: SourceFile): SourceFile {
  return createSourceFile(path, text.replaceAll(mark, ""));
}

/**
 * The text with a mark for each diagnostic, under the line where it starts. What stands at the very
 * end, on the empty line after the last break, is marked before it, so that the break stays last.
 */
export function addMarks(source: SourceFile, found: readonly Diagnostic[]): SourceFile {
  const lines = source.text.split("\n");
  const own = found.filter(({ span }) => span.file === source.path);
  const marked: string[] = [];
  for (const [index, line] of lines.entries()) {
    const here = own.filter(({ span }) => lineOf(source, span.start) === index + 1);
    const isEnd = line === "" && index === lines.length - 1;
    if (!isEnd) marked.push(line);
    marked.push(...here.map(markFor(source)));
    if (isEnd) marked.push(line);
  }
  return createSourceFile(source.path, marked.join("\n"));
}

function lineOf(source: SourceFile, offset: number): number {
  return source.positionAt(offset).line;
}

function markFor(source: SourceFile) {
  return (diagnostic: Diagnostic): string => {
    const { span, code } = diagnostic;
    const { line, column } = source.positionAt(span.start);
    const rest = source.lineAt(line).length - column + 1;
    const length = Math.max(1, Math.min(span.end - span.start, rest));
    const place = column === 1 ? ` @1-${length}` : `${" ".repeat(column - 2)}${"^".repeat(length)}`;
    return `#${place} ${code}: ${oneLine(diagnostic)}`;
  };
}
