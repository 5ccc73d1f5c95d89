import { type Diagnostic as Finding, oneLine, type Severity } from "@rolecall/core";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
} from "vscode-languageserver";
import type { View } from "../workspace/view";
import { locationOf, rangeOf } from "./places";
import type { Service } from "./service";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A finding, and what editors were told of it. */
export interface Told {
  readonly found: Finding;
  readonly diagnostic: Diagnostic;
}

/**
 * A finding as editors are told it.
 *
 * @param before what was told of the same place, which stays the very same object as long as the same
 *   is to be told
 */
export function told(found: Finding, before: Told | undefined, { view, service }: Telling): Told {
  const places = placesOf(found, view, service);
  const isSame =
    before && isSameFinding(before.found, found) && isSamePlace(before.diagnostic, places);
  if (isSame) return before;
  return { found, diagnostic: { ...wordsOf(found, service), ...places } };
}

/** Of which workspace is told, and to whom. */
export interface Telling {
  readonly view: View;
  readonly service: Service;
}

type Places = Pick<Diagnostic, "range" | "relatedInformation">;

function placesOf(found: Finding, view: View, { client }: Service): Places {
  const source = view.sourceOf(found.span.file);
  const start = { line: 0, character: 0 };
  return {
    range: source ? rangeOf(source, found.span) : { start, end: start },
    ...(client.relatedInformation && { relatedInformation: relatedOf(found, view) }),
  };
}

/** Most findings have none, and there may be thousands. */
const none: DiagnosticRelatedInformation[] = [];

function relatedOf({ related }: Finding, view: View): DiagnosticRelatedInformation[] {
  if (!related) return none;
  return related.flatMap(({ message, span }) => {
    const location = locationOf(view, span);
    return location ? [{ message, location }] : [];
  });
}

function wordsOf(found: Finding, { extras }: Service): Omit<Diagnostic, "range"> {
  const { code, severity, note } = found;
  const href = extras.pageOf?.(code);
  return {
    severity: severities[severity],
    source: "rolecall",
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    message: note === undefined ? oneLine(found) : `${oneLine(found)}\n${note}`,
    ...(code.startsWith("unused-") && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

function isSameFinding(first: Finding, second: Finding): boolean {
  return (
    first === second ||
    (first.code === second.code &&
      first.severity === second.severity &&
      first.message === second.message &&
      first.cure === second.cure &&
      first.note === second.note)
  );
}

function isSamePlace(before: Places, now: Places): boolean {
  if (!isSameRange(before.range, now.range)) return false;
  const [first, second] = [before.relatedInformation, now.relatedInformation];
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

function isSameRange(first: Range, second: Range): boolean {
  return isSamePosition(first.start, second.start) && isSamePosition(first.end, second.end);
}

function isSamePosition(first: Position, second: Position): boolean {
  return first.line === second.line && first.character === second.character;
}
