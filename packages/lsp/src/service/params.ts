import { isRecord } from "./client-support";

type Shape = (value: unknown) => boolean;
type Shapes = Readonly<Record<string, Shape>>;

const isText: Shape = (value) => typeof value === "string";

const isCount: Shape = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

const isPosition: Shape = (value) =>
  isRecord(value) && isCount(value["line"]) && isCount(value["character"]);

const isRange: Shape = (value) =>
  isRecord(value) && isPosition(value["start"]) && isPosition(value["end"]);

const listOf =
  (isItem: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(isItem);

const withTexts =
  (...keys: readonly string[]): Shape =>
  (value) =>
    isRecord(value) && keys.every((key) => isText(value[key]));

const withFindings: Shape = (value) =>
  isRecord(value) && listOf((one) => isRecord(one) && isRange(one["range"]))(value["diagnostics"]);

const optional =
  (isShaped: Shape): Shape =>
  (value) =>
    value === undefined || isShaped(value);

const withCommit: Shape = (value) =>
  withTexts("revision", "commit")(value) &&
  isRecord(value) &&
  isRecord(value["texts"]) &&
  Object.values(value["texts"]).every(isText);

const file: Shapes = { textDocument: withTexts("uri") };
const place: Shapes = { ...file, position: isPosition };
const part: Shapes = { ...file, range: isRange };
const call: Shapes = { item: withTexts("uri", "name") };
const workspace: Shapes = { workspace: isText };

const isPlace: Shape = (value) => isRecord(value) && wrongKey(place, value) === undefined;

/** What an answer cannot do without, by the methods of requests. */
const needed: Readonly<Record<string, Shapes>> = {
  "callHierarchy/incomingCalls": call,
  "callHierarchy/outgoingCalls": call,
  "codeAction/resolve": { title: isText },
  "completionItem/resolve": { label: isText },
  "rolecall/accessMatrix": {
    workspace: optional(isText),
    place: optional(isPlace),
    before: optional(withCommit),
  },
  "rolecall/actions": { typed: isText, workspace: optional(isText), account: optional(isText) },
  "rolecall/explain": {
    ...workspace,
    principal: isText,
    account: isText,
    action: isText,
    resource: isText,
  },
  "rolecall/previews": place,
  "textDocument/codeAction": { ...part, context: withFindings },
  "textDocument/codeLens": file,
  "textDocument/completion": place,
  "textDocument/definition": place,
  "textDocument/diagnostic": file,
  "textDocument/documentHighlight": place,
  "textDocument/documentLink": file,
  "textDocument/documentSymbol": file,
  "textDocument/foldingRange": file,
  "textDocument/formatting": file,
  "textDocument/hover": place,
  "textDocument/inlayHint": part,
  "textDocument/onTypeFormatting": { ...place, ch: isText },
  "textDocument/prepareCallHierarchy": place,
  "textDocument/prepareRename": place,
  "textDocument/rangeFormatting": part,
  "textDocument/references": { ...place, context: isRecord },
  "textDocument/rename": { ...place, newName: isText },
  "textDocument/selectionRange": { ...file, positions: listOf(isPosition) },
  "textDocument/semanticTokens/full": file,
  "textDocument/semanticTokens/full/delta": { ...file, previousResultId: isText },
  "textDocument/semanticTokens/range": part,
  "workspace/diagnostic": { previousResultIds: listOf(withTexts("uri", "value")) },
  "workspace/symbol": { query: isText },
  "workspace/textDocumentContent": { uri: isText },
  "workspace/willRenameFiles": { files: listOf(withTexts("oldUri", "newUri")) },
};

/** What is wrong with the params of a request, in a sentence; nothing when it can be answered. */
export function wrongWithParams(method: string, params: unknown): string | undefined {
  const given = isRecord(params) ? params : {};
  const wrong = wrongKey(shapesOf(method, given), given);
  if (wrong === undefined) return undefined;
  const problem = given[wrong] === undefined ? "is missing" : "is not what the protocol says it is";
  return `${method}: "${wrong}" ${problem}`;
}

/** Previews are asked for at a place, or in a whole workspace. */
function shapesOf(method: string, given: object): Shapes {
  const isWhole = method === "rolecall/previews" && "workspace" in given;
  return isWhole ? workspace : (needed[method] ?? {});
}

function wrongKey(shapes: Shapes, given: Given): string | undefined {
  return Object.keys(shapes).find((key) => !shapes[key]?.(given[key]));
}

type Given = Readonly<Record<string, unknown>>;
