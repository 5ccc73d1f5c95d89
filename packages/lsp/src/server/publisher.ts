import type { Connection, Diagnostic } from "vscode-languageserver";
import { allFindings } from "./findings";
import type { Service } from "./service";

/** Sends an editor what is wrong, for every file of every workspace, as soon as it differs. */
export class Publisher {
  /** What the editor knows of each file, as JSON. */
  readonly #sent = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly service: Service,
  ) {}

  publish(): void {
    const now = allFindings(this.service);
    for (const uri of this.#sent.keys()) if (!now.has(uri)) this.#send(uri, []);
    for (const [uri, found] of now) this.#send(uri, found);
  }

  #send(uri: string, diagnostics: readonly Diagnostic[]): void {
    const text = JSON.stringify(diagnostics);
    if (this.#sent.get(uri) === text) return;
    if (diagnostics.length === 0) this.#sent.delete(uri);
    else this.#sent.set(uri, text);
    void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}
