import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostics/diagnostic";
import { resolve } from "../resolve/resolve";
import type { ResolvedModel } from "../resolve/resolved-model";
import { rules } from "../rules";
import type { Rule, Subject } from "../rules/rule";
import { readFile } from "../symbols/file-content";
import { joinFiles, type Workspace } from "../symbols/workspace";
import type { SourceFile } from "../text/source-file";
import { isWithin, type Span } from "../text/span";

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
  {
    found = [],
    today = new Date().toISOString().slice(0, "YYYY-MM-DD".length),
  }: CompileOptions = {},
): Compilation {
  const workspace = joinFiles(sources.map(readFile));
  const resolution = resolve(workspace.model, today);
  const diagnostics = [...found, ...workspace.diagnostics];
  for (const rule of [...rules].sort(errorsFirst)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const isBroken = (place: Span) => errors.some(({ span }) => isWithin(span, place));
    diagnostics.push(...checkRule(rule, { workspace, resolution, today, isBroken }));
  }
  return { workspace, model: resolution.model, diagnostics: sortDiagnostics(diagnostics) };
}

function errorsFirst(first: Rule, second: Rule): number {
  return Number(first.level !== "error") - Number(second.level !== "error");
}

function checkRule({ code, level, check }: Rule, subject: Subject): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  check(subject, (span, wording) => found.push({ code, severity: level, span, ...wording }));
  return found;
}

/** Whether the model is complete and may be turned into Terraform. */
export function isSound({ diagnostics }: Compilation): boolean {
  return !hasErrors(diagnostics);
}
