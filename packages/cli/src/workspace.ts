import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Diagnostic, isSound, type Palette, printDiagnostic } from "@rolecall/core";
import { type CompiledFolder, compileFolder } from "@rolecall/core/node";
import { Failure } from "./failure";
import type { Terminal } from "./terminal";

/** A compiled workspace, and how its files are called from where the user stands. */
export interface OpenedWorkspace extends CompiledFolder {
  /** The path of a file of the workspace relative to the folder that the user gave. */
  readonly pathOf: (file: string) => string;
}

/**
 * Compiles the workspace that a path given by the user belongs to.
 *
 * @param today the day on which access expires or not; the real one when it is left out
 * @throws Failure when there is nothing at the path
 */
export function openWorkspace(path: string, today?: string): OpenedWorkspace {
  if (!existsSync(path)) {
    throw new Failure(`there is no file or folder ${path}; give the folder of a workspace`);
  }
  const compiled = compileFolder(path, today === undefined ? {} : { today });
  refuseOtherFile(path, compiled);
  const base = resolve(statSync(path).isDirectory() ? path : dirname(path));
  const pathOf = (file: string): string =>
    relative(base, join(compiled.root, file)).replaceAll(sep, "/");
  return { ...compiled, pathOf };
}

/** A file that is not part of its workspace would seem to be checked, and would not be. */
function refuseOtherFile(path: string, { root, sourceOf, diagnostics }: CompiledFolder): void {
  if (!statSync(path).isFile()) return;
  const file = relative(root, resolve(path)).replaceAll(sep, "/");
  if (sourceOf(file) || diagnostics.some(({ span }) => span.file === file)) return;
  if (diagnostics.some(({ code }) => code === "missing-workspace-file")) return;
  throw new Failure(
    `${path} is not part of the workspace ${root}; ` +
      "its files are rolecall.yaml and *.access.yaml, or what include: says",
  );
}

/** Whether the workspace can be used. Its findings are printed on the error stream either way. */
export function isUsable(workspace: OpenedWorkspace, terminal: Terminal): boolean {
  report(workspace.diagnostics, workspace, terminal);
  return isSound(workspace);
}

/** Prints what is wrong with a workspace on the error stream. */
export function report(
  found: readonly Diagnostic[],
  workspace: OpenedWorkspace,
  terminal: Terminal,
): void {
  for (const one of found) terminal.err(`${print(one, workspace, terminal.errPalette)}\n`);
}

/** A diagnostic for people. */
export function print(found: Diagnostic, { sourceOf }: OpenedWorkspace, palette: Palette): string {
  return printDiagnostic(found, sourceOf, palette);
}
