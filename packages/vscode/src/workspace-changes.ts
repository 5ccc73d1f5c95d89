import { type Disposable, EventEmitter } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { changedNotification } from "@rolecall/lsp/requests";

/**
 * Tells whoever shows something of the workspaces that they may have changed, or that there is a
 * server again to ask. A client has room for one handler of a notification, so this one has many.
 */
export class WorkspaceChanges implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  /** May be subscribed to as often as needed. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#subscriptions = [
      client.onNotification(changedNotification, () => this.#changed.fire()),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) this.#changed.fire();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }
}
