import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type GenericRequestHandler,
  LSPErrorCodes,
  type RequestType,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { ClientSupport } from "./client-support";
import { logMistake } from "./mistake";
import { wrongWithParams } from "./params";
import type { Service } from "./service";

/** Something that the server does for an editor. */
export interface Feature {
  /** The name by which an editor switches it off. */
  readonly name: string;
  /** What the server says of it when it starts. */
  readonly capabilities: (client: ClientSupport) => ServerCapabilities;
  readonly handlers: readonly Handler[];
  /** What there is to do once something has changed, and nothing more does for a moment. */
  readonly afterChange?: Handler;
}

/** Answers one kind of request, once it is tied to a connection. */
export type Handler = (connection: Connection, service: Service) => void;

/** How a request is answered; it may take a while, and need not care for being cancelled. */
export type Answer<Params, Result> = (service: Service, params: Params) => Result | Promise<Result>;

/**
 * Answers a kind of request, if it is one that the protocol knows. What goes wrong becomes the
 * answer, and is written to the log; the server and its other features go on.
 */
export function on<Params, Result>(
  type: RequestType<Params, Result, unknown>,
  answer: Answer<Params, Result>,
): Handler {
  return (connection, service) => {
    const handle = async (params: Params, token?: CancellationToken): Promise<Result> => {
      // A request without params comes with nothing but its token.
      const wrong = wrongWithParams(type.method, token && params);
      if (wrong !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, wrong);
      if (token?.isCancellationRequested) throw cancelled();
      try {
        return await answer(service, params);
      } catch (error) {
        throw failed(connection, type.method, error);
      }
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the type itself says
    connection.onRequest(type.method, handle as GenericRequestHandler<Result, void>);
  };
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

function failed(connection: Connection, method: string, error: unknown): ResponseError {
  // A refusal is an answer that was meant.
  if (error instanceof ResponseError) return error;
  logMistake(connection, method, error);
  const message = error instanceof Error ? error.message : String(error);
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
