import type { Diagnostic as Finding, SourceFile } from "@rolecall/core";
import {
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from "vscode-languageserver";
import { type Extent, offsetOf, rangeOf } from "../../service/places";
import type { DocumentView } from "../../workspace/view";
import { fixAllIn, fixAllKind } from "./fix-all";
import { fixesOf } from "./fixes";
import { ownPatternAt } from "./own-pattern";
import type { Proposal } from "./proposal";
import { suppressionOf } from "./suppress";

/** What actions are asked for: those about a range, in view of what the editor shows there. */
export interface Asked {
  readonly range: Range;
  readonly context: CodeActionContext;
}

/** Everything that can be done about a range, of the kinds that are asked for. */
export function proposalsFor(
  document: DocumentView,
  { range, context }: Asked,
): readonly Proposal[] {
  const { view, source } = document;
  const wants = (kind: CodeActionKind): boolean =>
    context.only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? !isSource(kind);
  const found = wants(CodeActionKind.QuickFix) ? findingsAt(document, { range, context }) : [];
  const offset = offsetOf(source, range.end);
  return [
    ...found.flatMap((finding) => fixesOf(view, finding)),
    ...found.flatMap((finding) => suppressionOf(view, finding)),
    ...(wants(CodeActionKind.RefactorExtract)
      ? ownPatternAt({ ...document, offset, path: source.path })
      : []),
    ...(wants(fixAllKind) ? fixAllIn(document) : []),
  ];
}

/** What is about a whole file is offered only to those who ask for it. */
function isSource(kind: CodeActionKind): boolean {
  return kind.startsWith(CodeActionKind.Source);
}

/** What is found in a range, and what the editor shows and is still found. */
function findingsAt({ view, source }: DocumentView, { range, context }: Asked): readonly Finding[] {
  const [start, end] = [offsetOf(source, range.start), offsetOf(source, range.end)];
  const shown = new Set(context.diagnostics.map((one) => identityOf(one)));
  return view.compiled.diagnostics.filter((finding) => {
    const { span } = finding;
    if (span.file !== source.path) return false;
    if (touches(span, { start, end })) return true;
    return shown.size > 0 && shown.has(identityIn(source, finding));
  });
}

function touches(one: Extent, other: Extent): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The identity of what an editor would show of a finding. */
export function identityIn(source: SourceFile, { code, span }: Finding): string {
  return identityOf({ code, range: rangeOf(source, span) });
}

/** The same for a finding and for what an editor shows of it. */
export function identityOf({ code, range }: Pick<Diagnostic, "code" | "range">): string {
  return JSON.stringify([code, range.start, range.end]);
}
