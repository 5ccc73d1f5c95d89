import type { Diagnostic, EditRefusal, Edited, FixEdits } from "@rolecall/core";
import type { CodeActionKind } from "vscode-languageserver";

/** Something that an editor may offer to do; what it changes is worked out when it is chosen. */
export interface Proposal {
  /** What happens, in the imperative. With the kind it tells proposals for one place apart. */
  readonly title: string;
  readonly kind: CodeActionKind;
  /** Whether an editor may do it without asking which of several is meant. */
  readonly isPreferred: boolean;
  /** What it is a way out of. */
  readonly finding?: Diagnostic;
  /** Whether it makes a file or gives one another name, which not every editor lets it do. */
  readonly isAboutFiles?: boolean;
  readonly changes: () => Changes | EditRefusal;
}

/** What a proposal changes. */
export interface Changes extends Edited, Partial<Pick<FixEdits, "created" | "renamed">> {
  /** Where the cursor belongs, in the new text of the only edit; nothing where it stays. */
  readonly cursor?: number;
}
