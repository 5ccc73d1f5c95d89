import type { Wording } from "../diagnostics/diagnostic";
import type { Span } from "../text/span";
import type { TextEdit } from "./text-edit";

/** What has to be changed in the files, or why nothing may be changed. */
export type EditResult = Edited | EditRefusal;

/** Edits that have been tried: the text means what it meant before, and what was added. */
export interface Edited {
  readonly edits: readonly TextEdit[];
}

/** Nothing is changed. */
export interface EditRefusal {
  readonly problem: EditProblem;
}

/** Why something cannot be written into a workspace, in the words of a finding. */
export interface EditProblem extends Wording {
  /** What stands in the way, where it is in one place. */
  readonly span?: Span | undefined;
}
