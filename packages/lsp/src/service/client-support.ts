import type {
  ClientCapabilities,
  CodeActionClientCapabilities,
  InitializeParams,
} from "vscode-languageserver";

/** What the editor can do, as far as an answer depends on it. */
export interface ClientSupport {
  /** Whether inserted texts may hold places to fill in. */
  readonly snippets: boolean;
  /** Whether findings may name other places. */
  readonly relatedInformation: boolean;
  /** Whether folders may be made and files moved by an edit. */
  readonly fileOperations: boolean;
  /** Whether edits may come as changes of documents, and not only by address. */
  readonly documentChanges: boolean;
  /** Whether edits may hold places to fill in. */
  readonly snippetEdits: boolean;
  /** Whether what an action changes may be asked for once it is chosen. */
  readonly lazyActions: boolean;
  /** Whether edits may be explained and asked about before they are made. */
  readonly changeAnnotations: boolean;
  /** Whether symbols may hold symbols. */
  readonly nestedSymbols: boolean;
  /** Whether a place that is gone to may come with the place that it is gone to from. */
  readonly locationLinks: boolean;
  /** Whether `window/showDocument` works, and commands may use it. */
  readonly showDocument: boolean;
  /** Whether only whole lines can be folded. */
  readonly lineFoldingOnly: boolean;
  /** How many parts of a file the editor folds at most. */
  readonly foldingRanges: number;
  /** Whether the editor asks for findings; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** The commands of the editor that lenses may run, by what they do. */
  readonly commands: ReadonlySet<string>;
}

/** Reads what an editor says of itself when it starts the server. */
export function clientSupport({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientSupport {
  const { textDocument, workspace, window } = capabilities;
  const edit = workspace?.workspaceEdit;
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    fileOperations: edit?.resourceOperations?.includes("create") === true,
    documentChanges: edit?.documentChanges === true,
    snippetEdits: edit?.snippetEditSupport === true,
    lazyActions: resolvesEdits(textDocument?.codeAction),
    changeAnnotations: edit?.changeAnnotationSupport !== undefined,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    locationLinks: textDocument?.definition?.linkSupport === true,
    showDocument: window?.showDocument?.support === true,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingRanges: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    pullsDiagnostics: pullsDiagnostics(textDocument, initializationOptions),
    commands: new Set(textsIn(initializationOptions, "commands")),
  };
}

function resolvesEdits(can: CodeActionClientCapabilities | undefined): boolean {
  return can?.dataSupport === true && can.resolveSupport?.properties.includes("edit") === true;
}

/** An editor that can do both is sent them, unless it wants otherwise: so they come at once. */
function pullsDiagnostics(can: ClientCapabilities["textDocument"], options: unknown): boolean {
  if (isRecord(options) && options["diagnostics"] === "pull") return true;
  return can?.diagnostic !== undefined && can.publishDiagnostics === undefined;
}

/** The texts of a list in options that may be anything. */
function textsIn(options: unknown, key: string): readonly string[] {
  const value: unknown = isRecord(options) ? options[key] : undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Whether something is an object whose keys can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
