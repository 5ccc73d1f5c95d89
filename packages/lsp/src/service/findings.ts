import { type Diagnostic as Finding, oneLine, type Severity } from "@rolecall/core";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from "vscode-languageserver";
import type { View } from "../workspace/view";
import { locationOf, rangeOf } from "./places";
import type { Service } from "./service";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** What is wrong with each file, by the address of the file. */
export type Findings = ReadonlyMap<string, readonly Diagnostic[]>;

const remembered = new WeakMap<View, Findings>();

/** What is wrong with the files of all workspaces. */
export function allFindings(service: Service): Findings {
  const all = new Map<string, readonly Diagnostic[]>();
  for (const view of service.views()) {
    const findings = remembered.get(view) ?? findingsOf(view, service);
    remembered.set(view, findings);
    for (const [uri, found] of findings) all.set(uri, found);
  }
  return all;
}

/** What is wrong with each file of a workspace. */
export function findingsOf(view: View, service: Service): Findings {
  const byFile = new Map<string, Diagnostic[]>();
  for (const found of view.compiled.diagnostics) {
    const uri = view.uriOf(found.span.file);
    const list = byFile.get(uri) ?? [];
    if (list.length === 0) byFile.set(uri, list);
    list.push(asDiagnostic(found, view, service));
  }
  return byFile;
}

function asDiagnostic(found: Finding, view: View, { client, extras }: Service): Diagnostic {
  const { code, span, severity, note } = found;
  const source = view.sourceOf(span.file);
  const href = extras.pageOf?.(code);
  const start = { line: 0, character: 0 };
  return {
    range: source ? rangeOf(source, span) : { start, end: start },
    severity: severities[severity],
    source: "rolecall",
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    message: note === undefined ? oneLine(found) : `${oneLine(found)}\n${note}`,
    ...(code.startsWith("unused-") && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation && { relatedInformation: relatedOf(found, view) }),
  };
}

function relatedOf({ related = [] }: Finding, view: View): DiagnosticRelatedInformation[] {
  return related.flatMap(({ message, span }) => {
    const location = locationOf(view, span);
    return location ? [{ message, location }] : [];
  });
}
