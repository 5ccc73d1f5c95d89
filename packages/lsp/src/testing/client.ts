import { PassThrough } from "node:stream";
import {
  type CancellationToken,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { serve } from "../server/serve";
import type { Extras } from "../service/service";
import type { Host } from "../workspace/host";
import { wrongWithParams, wrongWithResult } from "./protocol/conform";
import { everything } from "./protocol/everything";
import { eventually, within } from "./waiting";

/** How a client starts a server. */
export interface ClientOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: object;
  readonly initializationOptions?: object;
}

/** A request or a notification. */
export interface Message {
  readonly method: string;
  readonly params: unknown;
}

type Found = readonly Diagnostic[];

/**
 * An editor for tests. It holds everything that a server sends against the shapes of LSP, and
 * remembers what is wrong with it in `wrong`.
 */
export class TestClient {
  readonly diagnostics = new Map<string, Found>();
  /** What LSP does not allow, and what the server says has failed. */
  readonly wrong: string[] = [];
  /** Only what LSP does not allow. */
  readonly misshapen: string[] = [];
  /** What the server has asked for. */
  readonly asked: Message[] = [];
  #version = 1;

  constructor(readonly connection: MessageConnection) {
    connection.onNotification((method, params) => this.#noted(method, params));
    connection.onRequest((method, params) => this.#answer(method, params));
    connection.listen();
  }

  async start(options: ClientOptions = {}): Promise<InitializeResult> {
    const { folders = [], capabilities = everything, initializationOptions = {} } = options;
    const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
    const started = await this.ask<InitializeResult>("initialize", {
      processId: null,
      rootUri: folders[0] ?? null,
      capabilities,
      initializationOptions,
      workspaceFolders,
    });
    await this.tell("initialized", {});
    return started;
  }

  /** Asks the server, and holds its answer against what LSP says of it. */
  async ask<Result>(
    method: string,
    params: object | null,
    token?: CancellationToken,
  ): Promise<Result> {
    const given = [params ?? undefined, token].filter((one) => one !== undefined);
    const asked = this.connection.sendRequest<Result>(method, ...given);
    const result = await within(asked, method);
    this.#misshapen(wrongWithResult(method, result));
    return result;
  }

  tell(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    return this.tell("textDocument/didOpen", { textDocument });
  }

  /** Replaces the whole text of an open file. */
  change(uri: string, text: string): Promise<void> {
    return this.edit(uri, [{ text }]);
  }

  /** Changes parts of an open file, one after the other. */
  edit(uri: string, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    return this.tell("textDocument/didChange", { textDocument, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.tell("textDocument/didClose", { textDocument: { uri } });
  }

  /** Waits until what the server has said of a file satisfies a test, or until something is wrong. */
  until(uri: string, test: (found: Found) => boolean): Promise<Found> {
    const find = (): Found | undefined => {
      if (this.wrong.length > 0) throw new Error(this.wrong.join("\n"));
      const found = this.diagnostics.get(uri) ?? [];
      return test(found) ? found : undefined;
    };
    return eventually(find, () => `a word on ${uri}; the server said: ${this.#said(uri)}`);
  }

  /** Waits until a file has findings of exactly these codes, in any order. */
  untilCodes(uri: string, ...codes: readonly string[]): Promise<Found> {
    const wanted = [...codes].sort().join();
    const codesOf = (found: Found): string =>
      found
        .map(({ code }) => String(code))
        .sort()
        .join();
    return this.until(uri, (found) => codesOf(found) === wanted);
  }

  /** The server in this process goes on living, because to leave it would end the tests. */
  async stop(): Promise<void> {
    await this.ask("shutdown", null);
    this.connection.dispose();
  }

  #said(uri: string): string {
    return JSON.stringify([this.diagnostics.get(uri) ?? null, ...this.wrong]);
  }

  #misshapen(wrong: readonly string[]): void {
    this.misshapen.push(...wrong);
    this.wrong.push(...wrong);
  }

  #noted(method: string, params: unknown): void {
    this.#misshapen(wrongWithParams(method, params));
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Found };
      this.diagnostics.set(uri, diagnostics);
    }
    if (method === "window/logMessage") this.wrong.push(JSON.stringify(params));
  }

  #answer(method: string, params: unknown): unknown {
    this.#misshapen(wrongWithParams(method, params));
    this.asked.push({ method, params });
    if (method === "workspace/applyEdit") return { applied: true };
    if (method === "window/showDocument") return { success: true };
    return null;
  }
}

/** A client of a server in this process, over streams as between two processes. */
export function clientOf(host: Host, extras: Extras = {}): TestClient {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const reader = new StreamMessageReader(toServer);
  serve(
    createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(toClient)),
    host,
    extras,
  );
  return new TestClient(
    createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
}
