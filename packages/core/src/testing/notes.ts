import type { Diagnostic, RelatedPlace } from "../diagnostics/diagnostic";
import { groupBy } from "../text/group-by";
import { splitFiles } from "./files";
import { check } from "./check";
import { stripMarks } from "./marks";

/** What a finding says that no mark shows: a line each, for a list in Markdown. */
interface Said {
  readonly code: string;
  readonly lines: readonly string[];
}

/**
 * The notes and the related places of everything that is found in some marked texts, by code, each
 * once: what the marks leave out, for a page that is reviewed.
 */
export function notesIn(texts: readonly string[]): string {
  const byCode = [...groupBy(texts.flatMap(saidIn), ({ code }) => code)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return byCode
    .map(([code, said]) => {
      const lines = new Set(said.flatMap((one) => one.lines));
      return `## ${code}\n\n${[...lines].map((line) => `- ${line}\n`).join("")}`;
    })
    .join("\n");
}

function saidIn(text: string): readonly Said[] {
  const sources = splitFiles(text).map(stripMarks);
  const quoted = ({ message, span }: RelatedPlace): string => {
    const source = sources.find(({ path }) => path === span.file);
    if (!source) return `related: ${message}: ${span.file}`;
    const { line, column } = source.positionAt(span.start);
    return `related: ${message}: ${span.file}:${line}:${column} \`${source.lineAt(line).trim()}\``;
  };
  return check(text).diagnostics.map(({ code, note, related = [] }: Diagnostic) => ({
    code,
    lines: [note === undefined ? "(no note)" : `note: ${note}`, ...related.map(quoted)],
  }));
}
