import { type Disposable, EventEmitter, Uri, workspace } from "vscode";

/** The scheme of the addresses of texts that are kept in no file. */
const scheme = "rolecall-text";

/** As many texts as are kept; of those that went, an open editor keeps what it shows. */
const most = 50;

/** Texts that are shown read-only: files of an earlier revision, explanations. */
export class VirtualTexts implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? "",
  });

  /**
   * Keeps a text.
   *
   * @param path how it is called; the end tells the language
   * @param version tells texts of one path apart, such as a commit
   * @returns its address
   */
  keep(path: string, version: string, text: string): Uri {
    const uri = Uri.from({ scheme, path: `/${path}`, query: version });
    const [oldest] = this.#texts.keys();
    if (this.#texts.size >= most && oldest !== undefined) this.#texts.delete(oldest);
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
