// An editor that measures: it starts a language server as a process of its own, and tells what each
// thing that it asks for costs the server.
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import lsp from "vscode-languageserver/node";
import { atRest, memoryOf, pause, processorTime } from "./processes.mjs";

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = lsp;

/** How long to wait for findings, in milliseconds. */
const patience = 120_000;

const capabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ["markdown"] },
      contextSupport: true,
    },
    hover: { contentFormat: ["markdown"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true },
  },
};

/** A server that is running, and the files that are open in it. */
export class Editor {
  /** What the server said of each file last. */
  #found = new Map();
  #waiting = new Set();
  #texts = new Map();
  #errors = "";

  /** @param server how to start it, and what it is told: one of `servers.mjs` */
  constructor({ command, settings, delay }, folder) {
    this.root = pathToFileURL(folder).href;
    this.settings = settings;
    /** How long the server may put its work off, in milliseconds, with some to spare. */
    this.delay = delay + 50;
    this.process = spawn(process.execPath, command, { cwd: folder });
    this.process.stderr.on("data", (text) => (this.#errors += text));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (said) => this.#take(said));
    this.connection.onRequest("workspace/configuration", ({ items }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
    this.connection.onRequest(() => null);
    this.connection.listen();
  }

  get pid() {
    return this.process.pid;
  }

  /** Starts the server. Gives what it says that it can do. */
  async start() {
    const { capabilities: able } = await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: this.root,
      workspaceFolders: [{ uri: this.root, name: "bench" }],
      capabilities,
    });
    await this.connection.sendNotification("initialized", {});
    const { settings } = this;
    await this.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    return able;
  }

  /** What something costs: until it is answered, and all the work that the server has with it. */
  async cost(act) {
    const before = processorTime(this.pid);
    const started = performance.now();
    const result = await act();
    const wall = performance.now() - started;
    return { result, wall, processor: (await atRest(this.pid)) - before };
  }

  memory() {
    return memoryOf(this.pid);
  }

  uriOf(path) {
    return `${this.root}/${path}`;
  }

  /** What the server said of a file last. */
  found(path) {
    return this.#found.get(this.uriOf(path)) ?? [];
  }

  async open(path, text) {
    this.#texts.set(path, { lines: text.split("\n"), version: 1 });
    const textDocument = { uri: this.uriOf(path), languageId: "yaml", version: 1, text };
    await this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** Makes one line of an open file read differently, as typing does. */
  async setLine(path, line, text) {
    const { lines } = this.#texts.get(path);
    const end = { line, character: lines[line].length };
    lines[line] = text;
    await this.change(path, { start: { line, character: 0 }, end }, text);
  }

  async change(path, range, text) {
    const uri = this.uriOf(path);
    const version = ++this.#texts.get(path).version;
    const changed = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
    await this.connection.sendNotification("textDocument/didChange", changed);
  }

  ask(method, path, more = {}) {
    return this.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: this.uriOf(path) },
      ...more,
    });
  }

  /** Waits until what the server says of a file satisfies a test; what it said before may not. */
  until(path, test) {
    return new Promise((resolve, reject) => {
      const wait = { uri: this.uriOf(path), test, resolve };
      this.#waiting.add(wait);
      setTimeout(() => {
        if (this.#waiting.delete(wait))
          reject(new Error(`no findings in ${path}: ${this.#errors}`));
      }, patience).unref();
    });
  }

  async stop() {
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    await Promise.race([this.connection.sendRequest("shutdown"), pause(2_000)]);
    await this.connection.sendNotification("exit");
    await Promise.race([gone, pause(2_000)]);
    this.process.kill("SIGKILL");
    this.connection.dispose();
  }

  #take({ uri, diagnostics }) {
    this.#found.set(uri, diagnostics);
    for (const wait of this.#waiting) {
      if (wait.uri !== uri || !wait.test(diagnostics)) continue;
      this.#waiting.delete(wait);
      wait.resolve(diagnostics);
    }
  }
}
