import type { ClientCapabilities, Connection } from "vscode-languageserver";

/**
 * Has an editor ask again for what it shows of files that were not changed themselves: a change in
 * one file tells other numbers in others.
 */
export class Refresher {
  readonly #methods: readonly string[];

  constructor(
    private readonly connection: Connection,
    { workspace }: ClientCapabilities,
  ) {
    const supported = {
      "workspace/codeLens/refresh": workspace?.codeLens?.refreshSupport,
      "workspace/inlayHint/refresh": workspace?.inlayHint?.refreshSupport,
      "workspace/diagnostic/refresh": workspace?.diagnostics?.refreshSupport,
    };
    this.#methods = Object.entries(supported).flatMap(([method, can]) => (can ? [method] : []));
  }

  refresh(): void {
    for (const method of this.#methods) void this.#ask(method);
  }

  async #ask(method: string): Promise<void> {
    try {
      await this.connection.sendRequest(method);
    } catch {
      // An editor that does not want to ask again shows older numbers for a while.
    }
  }
}
