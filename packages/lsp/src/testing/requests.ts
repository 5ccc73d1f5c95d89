import type { Position, TextDocumentIdentifier } from "vscode-languageserver";

/** A request that an editor may make. */
export interface Request {
  readonly method: string;
  readonly params: object;
}

const options = { tabSize: 2, insertSpaces: true };

/** Where requests are about. */
export interface About {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  /** The other end of what is selected. */
  readonly other?: Position;
}

/** Every kind of request about a place, by what the server has to offer for it. */
export function requestsAbout({ textDocument, position, other = position }: About) {
  const range = { start: position, end: other };
  const at = { textDocument, position };
  const context = { diagnostics: [] };
  const onSave = { only: ["source.fixAll"] };
  return {
    callHierarchyProvider: [["textDocument/prepareCallHierarchy", at]],
    codeActionProvider: [
      ["textDocument/codeAction", { textDocument, range, context }],
      ["textDocument/codeAction", { textDocument, range, context: { ...context, ...onSave } }],
    ],
    codeLensProvider: [["textDocument/codeLens", { textDocument }]],
    completionProvider: [["textDocument/completion", at]],
    definitionProvider: [["textDocument/definition", at]],
    diagnosticProvider: [
      ["textDocument/diagnostic", { textDocument }],
      ["workspace/diagnostic", { previousResultIds: [] }],
    ],
    documentFormattingProvider: [["textDocument/formatting", { textDocument, options }]],
    documentHighlightProvider: [["textDocument/documentHighlight", at]],
    documentLinkProvider: [["textDocument/documentLink", { textDocument }]],
    documentOnTypeFormattingProvider: [
      ["textDocument/onTypeFormatting", { ...at, ch: "\n", options }],
    ],
    documentRangeFormattingProvider: [
      ["textDocument/rangeFormatting", { textDocument, range, options }],
    ],
    documentSymbolProvider: [["textDocument/documentSymbol", { textDocument }]],
    foldingRangeProvider: [["textDocument/foldingRange", { textDocument }]],
    hoverProvider: [["textDocument/hover", at]],
    inlayHintProvider: [["textDocument/inlayHint", { textDocument, range }]],
    referencesProvider: [
      ["textDocument/references", { ...at, context: { includeDeclaration: true } }],
    ],
    renameProvider: [
      ["textDocument/prepareRename", at],
      ["textDocument/rename", { ...at, newName: "renamed" }],
    ],
    selectionRangeProvider: [
      ["textDocument/selectionRange", { textDocument, positions: [position, other] }],
    ],
    semanticTokensProvider: [
      ["textDocument/semanticTokens/full", { textDocument }],
      ["textDocument/semanticTokens/full/delta", { textDocument, previousResultId: "1" }],
      ["textDocument/semanticTokens/range", { textDocument, range }],
    ],
    workspaceSymbolProvider: [["workspace/symbol", { query: "a" }]],
    "workspace.fileOperations": [
      [
        "workspace/willRenameFiles",
        { files: [{ oldUri: textDocument.uri, newUri: `${textDocument.uri}.moved` }] },
      ],
    ],
    "workspace.textDocumentContent": [
      [
        "workspace/textDocumentContent",
        { uri: "rolecall-preview:/policy/Look.json?file:///access" },
      ],
    ],
  } satisfies Readonly<Record<string, readonly (readonly [method: string, params: object])[]>>;
}

/** The requests about a place, in one list. */
export function allRequests(about: About): readonly Request[] {
  return Object.values(requestsAbout(about))
    .flat()
    .map(([method, params]) => ({ method, params }));
}

/** What an editor asks next about what it was answered. */
export function followUps(method: string, result: unknown): readonly Request[] {
  const [first] = listIn(result);
  if (typeof first !== "object" || first === null) return [];
  switch (method) {
    case "textDocument/completion":
      return [{ method: "completionItem/resolve", params: first }];
    case "textDocument/codeAction":
      return [{ method: "codeAction/resolve", params: first }];
    case "textDocument/prepareCallHierarchy":
      return ["incoming", "outgoing"].map((way) => ({
        method: `callHierarchy/${way}Calls`,
        params: { item: first },
      }));
    default:
      return [];
  }
}

function listIn(result: unknown): readonly unknown[] {
  if (Array.isArray(result)) return result;
  if (typeof result !== "object" || result === null || !("items" in result)) return [];
  return Array.isArray(result.items) ? result.items : [];
}
