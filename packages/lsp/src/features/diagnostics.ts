import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type PreviousResultId,
  type UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type Feature, on } from "../service/feature";
import { allFindings } from "../service/findings";
import type { Service } from "../service/service";
import { normalized } from "../workspace/paths";
import { resultIdOf } from "./support/result-ids";

/** Tells what is wrong when it is asked; for editors that it is sent to, this is switched off. */
export const diagnostics: Feature = {
  name: "diagnostics",
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: "rolecall",
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  handlers: [
    on(DocumentDiagnosticRequest.type, (service, { textDocument, previousResultId }) => {
      const found = allFindings(service).get(normalized(textDocument.uri)) ?? [];
      return reportOf(found, previousResultId);
    }),
    on(WorkspaceDiagnosticRequest.type, (service, { previousResultIds }) => ({
      items: reportsOf(service, previousResultIds),
    })),
  ],
};

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** What is wrong with a file, or only that it is what the editor knows already. */
export function reportOf(found: readonly Diagnostic[], previous: string | undefined): Report {
  const resultId = resultIdOf(found);
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...found] };
}

/** What is wrong with every file, also with those that the editor alone still remembers. */
export function reportsOf(
  service: Service,
  previous: readonly PreviousResultId[],
): WorkspaceDocumentDiagnosticReport[] {
  const known = new Map(previous.map(({ uri, value }) => [normalized(uri), value]));
  const found = allFindings(service);
  const uris = [...new Set([...found.keys(), ...known.keys()])].sort();
  return uris.map((uri) => inWorkspace(uri, reportOf(found.get(uri) ?? [], known.get(uri))));
}

/** Files count that nobody has open, and the numbers of versions are the editor's own business. */
function inWorkspace(uri: string, report: Report): WorkspaceDocumentDiagnosticReport {
  return { uri, version: null, ...report };
}
