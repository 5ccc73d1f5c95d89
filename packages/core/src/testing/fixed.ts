import { compile } from "../compile/compile";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Fix } from "../diagnostics/fix";
import { isRefused } from "../edit/parsed-source";
import { editsFor } from "../edit/fixes";
import { withEdits } from "../edit/text-edit";
import { workspaceFile } from "../language/include";
import type { SourceFile } from "../text/source-file";
import { splitFiles } from "./files";
import { stripMarks } from "./marks";

/** What the fix of one finding does. */
export interface Fixed {
  readonly found: Diagnostic;
  readonly fix: Fix;
  /** Why it does nothing. */
  readonly refusal: string | undefined;
  /** Each line that goes, behind a `-`, and each that comes, behind a `+`. */
  readonly lines: readonly string[];
  /** Whether the finding is still there. */
  readonly isStillThere: boolean;
  /** The codes of errors that were not there before. */
  readonly newErrors: readonly string[];
}

/** The texts of a workspace: the files of the language, and those that they name. */
interface Texts {
  readonly sources: readonly SourceFile[];
  readonly documents: readonly SourceFile[];
}

const today = "2026-06-15";

function findingsIn({ sources, documents }: Texts): readonly Diagnostic[] {
  return compile(sources, { today, documents }).diagnostics;
}

/** A fix and the texts before it. */
interface Trial {
  readonly found: Diagnostic;
  readonly fix: Fix;
  readonly texts: Texts;
  readonly before: readonly Diagnostic[];
}

/** Makes every fix of everything that is found in a marked text, each on the text as it was. */
export function fixedIn(text: string): readonly Fixed[] {
  const texts = textsOf(text);
  const before = findingsIn(texts);
  return before.flatMap((found) =>
    (found.fixes ?? []).map((fix) => tryFix({ found, fix, texts, before })),
  );
}

/** The findings of a marked text for which a program can do nothing. */
export function unfixedIn(text: string): readonly Diagnostic[] {
  return findingsIn(textsOf(text)).filter(({ fixes = [] }) => fixes.length === 0);
}

function textsOf(text: string): Texts {
  const files = splitFiles(text).map(stripMarks);
  return { sources: files.filter(isAccess), documents: files.filter((one) => !isAccess(one)) };
}

function isAccess({ path }: SourceFile): boolean {
  return path === workspaceFile || path.endsWith(".access.yaml");
}

function tryFix({ found, fix, texts, before }: Trial): Fixed {
  const result = editsFor(fix, texts);
  if (isRefused(result)) {
    const refusal = result.problem.message;
    return { found, fix, refusal, lines: [], isStillThere: true, newErrors: [] };
  }
  const after = {
    sources: withEdits(texts, result.edits).sources,
    documents: withEdits({ sources: texts.documents, documents: [] }, result.edits).sources,
  };
  const now = findingsIn(after);
  const newErrors = without(now.filter(isError).map(wordsOf), before.map(wordsOf));
  const same = (one: Diagnostic): boolean => wordsOf(one) === wordsOf(found);
  return {
    found,
    fix,
    refusal: undefined,
    lines: [
      ...changedLines(texts, after),
      ...result.created.map(({ path, text }) => `+ ${path}: ${JSON.stringify(text)}`),
      ...result.renamed.map(({ path, newPath }) => `${path} → ${newPath}`),
    ],
    isStillThere: now.filter(same).length >= before.filter(same).length,
    newErrors,
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function wordsOf({ code, message }: Diagnostic): string {
  return `${code}: ${message}`;
}

function changedLines(before: Texts, after: Texts): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...without(old, now).map((line) => `- ${line}`),
    ...without(now, old).map((line) => `+ ${line}`),
  ];
}

function linesOf({ sources, documents }: Texts): readonly string[] {
  return [...sources, ...documents].flatMap(({ text }) => text.split("\n"));
}

/** What is left of some texts without others, each of which takes one away. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return texts.filter((text) => {
    const index = left.indexOf(text);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}
