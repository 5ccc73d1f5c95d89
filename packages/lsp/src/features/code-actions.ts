import { createSourceFile } from "@rolecall/core";
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  LSPErrorCodes,
  Range,
  ResponseError,
} from "vscode-languageserver";
import { type ClientSupport, isRecord } from "../service/client-support";
import { type Feature, on } from "../service/feature";
import type { Service } from "../service/service";
import type { DocumentView } from "../workspace/view";
import { fixAllKind } from "./code-actions/fix-all";
import type { Proposal } from "./code-actions/proposal";
import { type Asked, identityIn, identityOf, proposalsFor } from "./code-actions/proposals";
import { asWorkspaceEdit, canMake } from "./code-actions/workspace-edit";

/** Offers ways out of what is wrong, and changes that leave the access as it is. */
export const codeActions: Feature = {
  name: "codeActions",
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, fixAllKind],
      resolveProvider: true,
    },
  }),
  handlers: [
    on(CodeActionRequest.type, (service, { textDocument, range, context }) => {
      const document = documentFor(service, textDocument.uri);
      return document ? codeActionsIn(document, { range, context }, service.client) : [];
    }),
    on(CodeActionResolveRequest.type, (service, action) => resolveCodeAction(service, action)),
  ],
};

/** The actions for a range. An editor that can ask for edits later gets them without. */
export function codeActionsIn(
  document: DocumentView,
  asked: Asked,
  client: ClientSupport,
): CodeAction[] {
  const proposals = proposalsFor(document, asked).filter((one) => canMake(one, client));
  return proposals.flatMap((proposal): CodeAction[] => {
    const action = asAction(document, asked, proposal);
    const data = { uri: document.uri, range: asked.range, key: keyOf(document, proposal) };
    if (client.lazyActions) return [{ ...action, data }];
    const changes = proposal.changes();
    if ("problem" in changes) return [];
    return [{ ...action, edit: asWorkspaceEdit(document.view, changes, client) }];
  });
}

/**
 * An action with its edit.
 *
 * @throws ResponseError when it is not offered any more, or why it can be made by hand only
 */
export function resolveCodeAction(service: Service, action: CodeAction): CodeAction {
  const data: unknown = action.data;
  const { uri, range, key } = isRecord(data) ? data : {};
  const document = typeof uri === "string" ? documentFor(service, uri) : undefined;
  if (!document || !Range.is(range)) throw refused("the file is not open any more");
  const only = action.kind === undefined ? [] : [action.kind];
  const asked = { range, context: { diagnostics: action.diagnostics ?? [], only } };
  const proposal = proposalsFor(document, asked).find((one) => keyOf(document, one) === key);
  if (!proposal) throw refused("the file has changed, so this is not offered any more");
  const changes = proposal.changes();
  if ("problem" in changes) throw refused(changes.problem.message);
  return { ...action, edit: asWorkspaceEdit(document.view, changes, service.client) };
}

/** A file of a workspace, or one that something is wrong with because it is none. */
export function documentFor(service: Service, uri: string): DocumentView | undefined {
  const document = service.documentAt(uri);
  if (document) return document;
  for (const view of service.views()) {
    const path = view.pathOf(uri);
    const isFound = view.compiled.diagnostics.some(({ span }) => span.file === path);
    if (path !== undefined && isFound) return { uri, view, source: createSourceFile(path, "") };
  }
  return undefined;
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** Tells a proposal from all others for one place. */
function keyOf({ source }: DocumentView, { title, kind, finding }: Proposal): string {
  return JSON.stringify([title, kind, finding && identityIn(source, finding)]);
}

function asAction(
  { source }: DocumentView,
  { context }: Asked,
  { title, kind, isPreferred, finding }: Proposal,
): CodeAction {
  const identity = finding && identityIn(source, finding);
  const diagnostics = context.diagnostics.filter((one) => identityOf(one) === identity);
  return {
    title,
    kind,
    ...(isPreferred && { isPreferred }),
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}
