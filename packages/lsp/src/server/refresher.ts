import type { ClientCapabilities, Connection } from "vscode-languageserver";

/**
 * Has an editor ask again for what it shows of files that were not changed themselves: a change in
 * one file tells other numbers in others. It is asked once at a time, so that somebody who types
 * fast gets one answer after another and not all of them late.
 */
export class Refresher {
  readonly #methods: readonly string[];
  /** What the editor has been asked and has not answered; whether it has to be asked once more. */
  readonly #asked = new Map<string, { again: boolean }>();

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
    for (const method of this.#methods) {
      const asked = this.#asked.get(method);
      if (asked) asked.again = true;
      else void this.#ask(method);
    }
  }

  async #ask(method: string): Promise<void> {
    const asked = { again: false };
    this.#asked.set(method, asked);
    try {
      await this.connection.sendRequest(method);
    } catch {
      // An editor that does not want to ask again shows older numbers for a while.
    }
    this.#asked.delete(method);
    if (asked.again) void this.#ask(method);
  }
}
