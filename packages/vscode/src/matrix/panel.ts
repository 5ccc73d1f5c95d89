import {
  type Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { isWebviewMessage, type MatrixMessage } from "@rolecall/matrix";
import { accessMatrixRequest } from "@rolecall/lsp/requests";
import type { VirtualTexts } from "../virtual-texts";
import type { WorkspaceChanges } from "../workspace-changes";
import { openPlace } from "./open-place";
import { webviewHtml } from "./page";
import type { MatrixQuestion } from "./question";

const viewType = "rolecall.accessMatrix";

/** The workspace of the matrix that was open when the window was closed. */
const rememberedKey = "rolecall.matrixWorkspace";

/** How long to wait for the next change before the matrix is made anew, in milliseconds. */
const settling = 250;

/** What the panel needs. */
export interface PanelSurroundings {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly texts: VirtualTexts;
  readonly changes: WorkspaceChanges;
}

/** Shows who has which access where, in one panel that follows the workspace while it is visible. */
export class MatrixPanel implements Disposable {
  readonly #subscriptions: readonly Disposable[];
  #panel: WebviewPanel | undefined;
  #question: MatrixQuestion | undefined;
  #isReady = false;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly around: PanelSurroundings) {
    this.#subscriptions = [
      around.changes.onDidChange(() => this.#settle()),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel) => this.#restore(panel),
      }),
    ];
  }

  /** Shows what is asked, in the panel that is there already or in a new one. */
  async show(question: MatrixQuestion): Promise<void> {
    this.#question = question;
    await this.around.context.workspaceState.update(rememberedKey, question.workspace);
    if (this.#panel) {
      this.#panel.reveal();
      await this.#send(question.filter);
    } else {
      this.#take(window.createWebviewPanel(viewType, "Access", ViewColumn.Active));
    }
  }

  /** The address of the folder of the workspace that somebody looks at here. */
  get activeWorkspace(): string | undefined {
    return this.#panel?.active ? this.#question?.workspace : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#panel?.dispose();
  }

  /** A comparison is not made again: the revision may be another by now. */
  #restore(panel: WebviewPanel): void {
    const workspace = this.around.context.workspaceState.get<string>(rememberedKey);
    this.#question = workspace === undefined ? undefined : { workspace };
    this.#take(panel);
  }

  #take(panel: WebviewPanel): void {
    const { extensionUri } = this.around.context;
    this.#panel = panel;
    this.#isReady = false;
    panel.iconPath = Uri.joinPath(extensionUri, "icons/rolecall.png");
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extensionUri, "dist/matrix")],
    };
    panel.webview.onDidReceiveMessage((message) => this.#receive(message));
    panel.onDidChangeViewState(() => panel.visible && this.#isStale && this.#settle());
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.html = webviewHtml(panel.webview, extensionUri);
  }

  async #receive(message: unknown): Promise<void> {
    if (!isWebviewMessage(message)) return;
    if (message.type === "ready") {
      this.#isReady = true;
      await this.#send(this.#question?.filter);
    } else if (this.#question) {
      const column = this.#panel?.viewColumn;
      await openPlace(message, { question: this.#question, column, texts: this.around.texts });
    }
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#isStale = true;
    this.#timer = setTimeout(() => void this.#send(), settling);
  }

  async #send(filter?: MatrixQuestion["filter"]): Promise<void> {
    const [panel, question] = [this.#panel, this.#question];
    if (!panel || !question || !this.#isReady || !this.around.client.isRunning()) return;
    if (!panel.visible && !filter) return;
    this.#isStale = false;
    const { workspace, before } = question;
    const params = { workspace, ...(before && { before }) };
    const answer = await this.around.client.sendRequest(accessMatrixRequest, params);
    // Somebody may have asked for something else, or closed it, in the meantime.
    if (this.#question !== question || this.#panel !== panel) return;
    if (!answer) return filter && tell("this workspace is not open any more");
    panel.title = titleOf(answer.matrix.title, before?.revision);
    await post(panel, { type: "matrix", matrix: answer.matrix, ...(filter && { filter }) });
    if (filter && answer.doubt !== undefined) tell(answer.doubt);
  }
}

async function post({ webview }: WebviewPanel, message: MatrixMessage): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not the one of windows
  await webview.postMessage(message);
}

function titleOf(workspace: string, revision: string | undefined): string {
  return revision === undefined
    ? `Access: ${workspace}`
    : `Access: ${workspace} against ${revision}`;
}

function tell(doubt: string): void {
  void window.showWarningMessage(`${doubt[0]?.toUpperCase()}${doubt.slice(1)}.`);
}
