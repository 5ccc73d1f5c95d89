import type { Connection, Diagnostic } from "vscode-languageserver";
import { allFindings } from "../service/findings";
import type { Service } from "../service/service";

/** Sends an editor what is wrong, for every file of every workspace, as soon as it differs. */
export class Publisher {
  /** What the editor knows of each file. */
  readonly #sent = new Map<string, readonly Diagnostic[]>();

  constructor(
    private readonly connection: Connection,
    private readonly service: Service,
  ) {}

  publish(): void {
    const now = new Map([...this.#openAndFine(), ...allFindings(this.service)]);
    for (const uri of this.#sent.keys()) {
      if (now.has(uri)) continue;
      this.#send(uri, nothing);
      this.#sent.delete(uri);
    }
    for (const [uri, found] of now) this.#send(uri, found);
  }

  /** An editor that has just opened a file waits to hear that nothing is wrong with it. */
  #openAndFine(): readonly (readonly [string, readonly Diagnostic[]])[] {
    const open = this.service.openFiles().filter((uri) => this.service.documentAt(uri));
    return open.map((uri) => [uri, nothing]);
  }

  #send(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (this.#sent.get(uri) === diagnostics) return;
    this.#sent.set(uri, diagnostics);
    void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}

const nothing: readonly Diagnostic[] = [];
