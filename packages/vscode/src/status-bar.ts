import {
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { statusRequest, type WorkspaceStatus } from "@rolecall/lsp/requests";
import type { WorkspaceChanges } from "./workspace-changes";

/** Shows how many errors and assignments there are; a click shows who has access to what. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #subscriptions: readonly Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    changes: WorkspaceChanges,
  ) {
    this.#item = window.createStatusBarItem("rolecall.status", StatusBarAlignment.Left, 10);
    this.#item.name = "Rolecall";
    this.#item.command = "rolecall.showAccessMatrix";
    // A server that dies while it is asked is told of by the client.
    const update = (): void => void this.#update().catch(() => undefined);
    this.#subscriptions = [changes.onDidChange(update), window.onDidChangeActiveTextEditor(update)];
  }

  dispose(): void {
    this.#item.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #update(): Promise<void> {
    if (!this.client.isRunning()) {
      this.#item.text = "$(circle-slash) Rolecall";
      this.#item.backgroundColor = undefined;
      this.#item.tooltip = "The Rolecall server is not running";
      return;
    }
    const { workspaces } = await this.client.sendRequest(statusRequest, {});
    if (workspaces.length === 0) this.#item.hide();
    else this.#show(workspaces);
  }

  #show(workspaces: readonly WorkspaceStatus[]): void {
    const errors = sum(workspaces, ({ errors: count }) => count);
    const assignments = sum(workspaces, ({ assignments: count }) => count);
    // The shield also keeps two numbers apart.
    const mark = errors > 0 ? `$(error) ${inDigits(errors)} ` : "";
    this.#item.text = `${mark}$(shield) ${counted(assignments, "assignment")}`;
    this.#item.backgroundColor =
      errors > 0 ? new ThemeColor("statusBarItem.errorBackground") : undefined;
    this.#item.tooltip = new MarkdownString(workspaces.map(describe).join("\n\n"));
    this.#item.show();
  }
}

function describe({ name, errors, warnings, accounts, assignments }: WorkspaceStatus): string {
  const granted = `${counted(assignments, "assignment")} in ${counted(accounts, "account")}`;
  const found = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  return `**${name.replaceAll(/[\\*_`[\]<>]/g, String.raw`\$&`)}**: ${granted}; ${found}`;
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}

function counted(count: number, noun: string): string {
  return `${inDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function inDigits(count: number): string {
  return count.toLocaleString("en-US");
}
