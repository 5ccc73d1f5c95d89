import { type Diagnostic, type Fix, visible } from "@rolecall/core";
import { CodeActionKind } from "vscode-languageserver";
import type { View } from "../../workspace/view";
import { fixEdits } from "./fix-edits";
import type { Proposal } from "./proposal";

/** The ways out of a finding that can be gone here. */
export function fixesOf(view: View, finding: Diagnostic): readonly Proposal[] {
  return (finding.fixes ?? [])
    .map((fix, index) => proposalOf(view, { finding, fix, index }))
    .filter((proposal) => isLarge(proposal.fix) || !("problem" in proposal.changes()));
}

interface Offered {
  readonly finding: Diagnostic;
  readonly fix: Fix;
  readonly index: number;
}

function proposalOf(view: View, { finding, fix, index }: Offered) {
  return {
    fix,
    title: visible(fix.title),
    kind: CodeActionKind.QuickFix,
    isPreferred: index === 0 && fix.isPreferred && !fix.isIncomplete,
    finding,
    isAboutFiles: fix.steps.some(({ kind }) => kind === "create-file" || kind === "rename-file"),
    changes: () => fixEdits(view, fix),
  };
}

/** What is added to any file has to be tried in all, which takes too long for a mere offer. */
function isLarge({ steps }: Fix): boolean {
  return steps.some(({ kind }) => kind === "create-entry");
}
