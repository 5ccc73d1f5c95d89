import { CancellationTokenSource, ResponseError } from "vscode-languageserver";
import { pause } from "../waiting";
import type { TestClient } from "../client";
import { allRequests, followUps, type Request } from "../requests";
import { fixture, pieces } from "./fixture";
import type { Random } from "./random";
import { anyChange, anyPosition, changed } from "./texts";

/** Somebody who hits the keys without a plan, and remembers what came of it. */
export class Monkey {
  /** The texts of open files, by their addresses. */
  readonly open = new Map<string, string>();
  /** What is still to be answered. */
  readonly #pending: Promise<void>[] = [];

  readonly #folder: string;
  readonly #disk: Map<string, string>;

  /** @param place the address of a folder, and the files in it by path, which the monkey changes */
  constructor(
    private readonly client: TestClient,
    private readonly random: Random,
    place: { readonly folder: string; readonly disk: Map<string, string> },
  ) {
    this.#folder = place.folder;
    this.#disk = place.disk;
  }
  /** Does something. */
  async act(): Promise<void> {
    const act = this.random.weighted([
      [60, () => this.#type()],
      [5, () => this.#openFile()],
      [3, () => this.#close()],
      [3, () => this.#replace()],
      [25, () => this.#ask()],
      [3, () => this.#changeDisk()],
      [2, () => this.#nonsense()],
      [1, () => pause(this.random.below(20))],
    ]);
    await act();
  }

  /** Waits until everything is answered. */
  async rest(): Promise<void> {
    await Promise.all(this.#pending.splice(0));
  }

  uri(path: string): string {
    return `${this.#folder}/${path}`;
  }

  async #type(): Promise<void> {
    const uri = this.#anyOpen();
    if (uri === undefined) return this.#openFile();
    let text = this.open.get(uri) ?? "";
    const changes = Array.from({ length: 1 + this.random.below(3) }, () => {
      const change = anyChange(this.random, text, pieces);
      text = changed(text, change);
      return change;
    });
    this.open.set(uri, text);
    await this.client.edit(uri, changes);
  }

  /** Opens a file that may be open already. */
  async #openFile(): Promise<void> {
    const path = this.random.one([...Object.keys(fixture), "new/file.access.yaml"]);
    const text = this.#disk.get(path) ?? this.random.one(pieces);
    this.open.set(this.uri(path), text);
    await this.client.open(this.uri(path), text);
  }

  async #close(): Promise<void> {
    const uri = this.#anyOpen() ?? "untitled:Untitled-1";
    this.open.delete(uri);
    await this.client.close(uri);
  }

  /** Puts back what stood there in the beginning, so that not everything is garbage in the end. */
  async #replace(): Promise<void> {
    const uri = this.#anyOpen();
    if (uri === undefined) return;
    const text = fixture[uri.slice(this.#folder.length + 1)] ?? "";
    this.open.set(uri, text);
    await this.client.change(uri, text);
  }

  async #changeDisk(): Promise<void> {
    const path = this.random.one([...Object.keys(fixture), "more.access.yaml"]);
    const isDeleted = this.random.below(3) === 0;
    const text = fixture[path] ?? "groups: { more: { external: true } }\n";
    if (isDeleted) this.#disk.delete(path);
    else
      this.#disk.set(
        path,
        text.replace(/a/, () => this.random.one(["a", "b"])),
      );
    const changes = [{ uri: this.uri(path), type: isDeleted ? 3 : 2 }];
    await this.client.tell("workspace/didChangeWatchedFiles", { changes });
  }

  /** Asks something, and may not wait for the answer, nor want it any more. */
  async #ask(): Promise<void> {
    const request = this.random.one(allRequests(this.#anyPlace()));
    const source = new CancellationTokenSource();
    const asked = this.#askAll(request, source);
    this.#pending.push(asked);
    if (this.random.below(5) === 0) source.cancel();
    if (this.random.below(3) === 0) await asked;
  }

  async #askAll({ method, params }: Request, source: CancellationTokenSource): Promise<void> {
    try {
      const result = await this.client.ask(method, params, source.token);
      for (const next of followUps(method, result)) await this.client.ask(next.method, next.params);
    } catch (error) {
      // To refuse is an answer; whether something has failed stands in the log.
      if (!(error instanceof ResponseError)) throw error;
    }
  }

  /** What no server knows, or needs to know. */
  async #nonsense(): Promise<void> {
    const nobody = { textDocument: { uri: this.uri("nobody.access.yaml"), version: 1 } };
    const changes = { ...nobody, contentChanges: [{ text: "groups: {}" }] };
    const act = this.random.one([
      () => this.client.tell("textDocument/didChange", changes),
      () => this.client.tell("textDocument/didClose", nobody),
      () => this.client.tell("textDocument/didSave", nobody),
      () => this.client.tell("$/setTrace", { value: "off" }),
      () => this.client.tell("$/cancelRequest", { id: 987_654 }),
      () => this.client.tell("made/up", { x: 1 }),
      () => this.#askAll({ method: "made/up", params: {} }, new CancellationTokenSource()),
    ]);
    await act();
  }

  #anyOpen(): string | undefined {
    return this.open.size === 0 ? undefined : this.random.one([...this.open.keys()]);
  }

  #anyPlace() {
    const uri = this.#anyOpen() ?? this.uri("nobody.access.yaml");
    const text = this.open.get(uri) ?? "";
    const [position, other] = [anyPosition(this.random, text), anyPosition(this.random, text)];
    return { textDocument: { uri }, position, other };
  }
}
