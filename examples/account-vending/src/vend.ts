import {
  addAccount,
  compileWorkspace,
  type EditProblem,
  type GrantChanges,
  grantChanges,
  type NewAccount,
  oneLine,
  printDiagnostic,
  withEdits,
} from "@rolecall/core";
import { loadWorkspace, saveEdits } from "@rolecall/core/node";

/** The account is in the workspace, or nothing has been written. */
export type Vending = Vended | Stopped;

/** Who gains which access by the new account. */
export interface Vended extends GrantChanges {
  /** The file that it was written to. */
  readonly file: string;
}

/** Why nothing has been written, for people. */
export interface Stopped {
  readonly findings: readonly string[];
}

/**
 * Adds an account to the workspace in a folder. Nobody watches a program that runs at night, so
 * that it stops at any finding, be it a warning.
 */
export function vend(folder: string, account: NewAccount): Vending {
  const workspace = loadWorkspace(folder);
  const added = addAccount(workspace, account);
  if ("problem" in added) return stopped(added.problem);
  const after = compileWorkspace(withEdits(workspace, added.edits));
  if (after.diagnostics.length > 0) {
    return { findings: after.diagnostics.map((found) => printDiagnostic(found, after.sourceOf)) };
  }
  const saved = saveEdits(workspace, added.edits);
  if ("problem" in saved) return stopped(saved.problem);
  const before = compileWorkspace(workspace);
  return { ...grantChanges(before.model, after.model), file: saved.written.join() };
}

function stopped(problem: EditProblem): Stopped {
  return { findings: [oneLine(problem)] };
}
