import type { Position, RequestType, TextDocumentIdentifier } from "vscode-languageserver";
import type { DocumentView } from "../workspace/view";
import { type Handler, on } from "./feature";
import { type Place, placeIn } from "./places";
import type { Service } from "./service";

interface AboutFile {
  readonly textDocument: TextDocumentIdentifier;
}

interface AboutPlace extends AboutFile {
  readonly position: Position;
}

/** Answers a kind of request about a file; of one that is part of no workspace there is nothing to say. */
export function onFile<Params extends AboutFile, Result>(
  type: RequestType<Params, Result | null, unknown>,
  answer: (
    document: DocumentView,
    params: Params,
    service: Service,
  ) => Result | null | Promise<Result | null>,
): Handler {
  return on(type, (service, params) => {
    const document = service.documentAt(params.textDocument.uri);
    return document ? answer(document, params, service) : null;
  });
}

/** The same for a place in a file. */
export function onPlace<Params extends AboutPlace, Result>(
  type: RequestType<Params, Result | null, unknown>,
  answer: (
    place: Place,
    params: Params,
    service: Service,
  ) => Result | null | Promise<Result | null>,
): Handler {
  return onFile(type, (document, params, service) =>
    answer(placeIn(document, params.position), params, service),
  );
}
