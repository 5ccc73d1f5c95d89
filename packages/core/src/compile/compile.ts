import { brief } from "../diagnostics/brief";
import {
  type Diagnostic,
  hasErrors,
  type Severity,
  sortDiagnostics,
} from "../diagnostics/diagnostic";
import { resolve } from "../resolve/resolve";
import type { ResolvedModel } from "../resolve/resolved-model";
import { rules } from "../rules";
import type { Rule, Subject } from "../rules/rule";
import { currentDay } from "../spec";
import { readFile } from "../symbols/file-content";
import { joinFiles, type Workspace } from "../symbols/workspace";
import type { SourceFile } from "../text/source-file";
import { brokenPlaces } from "./broken-places";
import { levelOf, levelProblems } from "./levels";
import { suppress } from "./suppress";

/** What a workspace says, what it means, and what is wrong with it. */
export interface Compilation {
  readonly workspace: Workspace;
  /** As much of the meaning as can be made out; complete when there are no errors. */
  readonly model: ResolvedModel;
  /** Sorted by file and place, each finding once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What compiling depends on besides the files. */
export interface CompileOptions {
  /** What was found before, such as files that could not be read. */
  readonly found?: readonly Diagnostic[];
  /** The day on which access expires or not, as `YYYY-MM-DD` in UTC; today when it is left out. */
  readonly today?: string;
  /** Files that the others name, such as policies. */
  readonly documents?: readonly SourceFile[];
}

/**
 * Compiles the files of a workspace.
 *
 * Never throws, whatever the texts: what is wrong comes back as diagnostics, and the good half of
 * a broken workspace as its model.
 *
 * @param sources the files, in any order
 */
export function compile(
  sources: readonly SourceFile[],
  { found = [], today = currentDay(), documents = [] }: CompileOptions = {},
): Compilation {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const files = sources.map((source) => readFile(source, byPath));
  const workspace = joinFiles(files, documents);
  const resolution = resolve(workspace.model, today);
  const before = [...found, ...workspace.diagnostics];
  const findings = checkRules({ workspace, resolution, today }, before);
  const kept = suppress(sortDiagnostics([...before, ...findings]), workspace.sources, rules);
  return { workspace, model: resolution.model, diagnostics: sortDiagnostics(kept) };
}

/** Advice comes after everything that is plainly wrong, and may ask where that is. */
function checkRules(
  subject: Omit<Subject, "isBroken">,
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const levels = subject.workspace.model.rules;
  const found = [...levelProblems(levels, rules)];
  const advice = new Set(rules.filter(({ isAdvice }) => isAdvice).map(({ code }) => code));
  for (const rule of [...rules].sort(adviceLast)) {
    const errors = [...before, ...found].filter(({ severity }) => severity === "error");
    if (rule.judgesWhole && errors.some(({ code }) => !advice.has(code))) continue;
    const asked = { ...subject, isBroken: brokenPlaces(errors) };
    const findings = checkRule(rule, levelOf(rule, levels), asked);
    // Spread into one call, very many findings would overflow the stack.
    for (const finding of findings) found.push(finding);
  }
  return found;
}

function adviceLast(first: Rule, second: Rule): number {
  return turnOf(first) - turnOf(second);
}

function turnOf({ isAdvice, judgesWhole }: Rule): number {
  return 2 * Number(isAdvice) + Number(judgesWhole === true);
}

function checkRule(
  { code, check }: Rule,
  severity: Severity | undefined,
  subject: Subject,
): readonly Diagnostic[] {
  if (!severity) return [];
  const found: Diagnostic[] = [];
  check(subject, (span, wording) => found.push({ code, severity, span, ...brief(wording) }));
  return found;
}

/** Whether the model is complete and may be turned into Terraform. */
export function isSound({ diagnostics }: Compilation): boolean {
  return !hasErrors(diagnostics);
}
