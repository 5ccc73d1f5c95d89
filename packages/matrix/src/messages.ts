import type { AccessMatrix, MatrixOrigin } from "./data/access-matrix";
import type { MatrixFilter } from "./table/filter";

/** What a web view is sent. */
export interface MatrixMessage {
  readonly type: "matrix";
  readonly matrix: AccessMatrix;
  /** What to show of it; what is left out stays as it is. */
  readonly filter?: Partial<MatrixFilter>;
}

/** What a web view sends once it can be sent something. */
export interface ReadyMessage {
  readonly type: "ready";
}

/** What a web view sends when a place is to be opened. */
export interface OpenMessage extends Omit<MatrixOrigin, "isEarlier"> {
  readonly type: "open";
  /** The revision in which the place is; absent for the files as they are now. */
  readonly revision?: string;
}

/** All that a web view sends. */
export type WebviewMessage = ReadyMessage | OpenMessage;

/** Whether a message from a web view is one of ours; web views are not to be trusted. */
export function isWebviewMessage(message: unknown): message is WebviewMessage {
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  if (message.type === "ready") return true;
  return (
    message.type === "open" &&
    hasTexts(message) &&
    "line" in message &&
    "column" in message &&
    Number.isInteger(message.line) &&
    Number.isInteger(message.column)
  );
}

function hasTexts(message: object): boolean {
  if (!("file" in message && "object" in message)) return false;
  const isRevision = !("revision" in message) || typeof message.revision === "string";
  return typeof message.file === "string" && typeof message.object === "string" && isRevision;
}

/** Whether a message to a web view is one of ours. */
export function isMatrixMessage(message: unknown): message is MatrixMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === "matrix" &&
    "matrix" in message &&
    typeof message.matrix === "object" &&
    message.matrix !== null
  );
}
