import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Position,
  Range,
  TextDocumentIdentifier,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import type { TestClient } from "./client";
import { editsByUri } from "./edits";
import { uriIn } from "./folders";

/** What most requests are about. */
export interface At {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** The mark of the cursor in a piece of text. */
const cursor = "‸";

/** Someone who works in a folder: knows its texts, points at places, and makes the edits offered. */
export class TestEditor {
  readonly #texts = new Map<string, string>();

  constructor(
    readonly client: TestClient,
    readonly folder: string,
  ) {}

  uri(path: string): string {
    return uriIn(this.folder, path);
  }

  /** The text of a file, as it is in the editor if it is open there. */
  text(path: string): string {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    const file = join(this.folder, path);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  async open(path: string): Promise<void> {
    this.#texts.set(path, this.text(path));
    await this.client.open(this.uri(path), this.text(path));
  }

  /** Types something in the place of a piece of an open file. */
  async type(path: string, piece: string, typed: string): Promise<void> {
    const text = this.text(path);
    if (!text.includes(piece)) throw new Error(`${path} has no ${piece}`);
    await this.put(
      path,
      text.replace(piece, () => typed),
    );
  }

  /** Gives an open file another text. */
  async put(path: string, text: string): Promise<void> {
    this.#texts.set(path, text);
    await this.client.change(this.uri(path), text);
  }

  /** Closes files without saving them. */
  async close(...paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      this.#texts.delete(path);
      await this.client.close(this.uri(path));
    }
  }

  /** The place of the mark `‸` in a piece of a file. */
  at(path: string, marked: string): At {
    const piece = marked.replace(cursor, "");
    const offset = this.text(path).indexOf(piece);
    if (offset === -1) throw new Error(`${path} has no ${piece}`);
    const position = this.#document(path).positionAt(offset + marked.indexOf(cursor));
    return { textDocument: { uri: this.uri(path) }, position };
  }

  /** The range of a piece of a file. */
  range(path: string, piece: string): Range {
    const { position: start } = this.at(path, `${cursor}${piece}`);
    const { position: end } = this.at(path, `${piece}${cursor}`);
    return { start, end };
  }

  /** What stands in a range of a file. */
  read(uri: string, range: Range): string {
    return this.#document(this.pathOf(uri)).getText(range);
  }

  /** The text of a file after edits. */
  after(path: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(this.#document(path), [...edits]);
  }

  /** The texts of all files that an edit changes. */
  afterAll(edit: WorkspaceEdit): Map<string, string> {
    return new Map(
      editsByUri(edit).map(([uri, edits]) => {
        const path = this.pathOf(uri);
        return [path, this.after(path, edits)];
      }),
    );
  }

  /** Makes an edit, and gives the paths of the files it has changed. */
  async make(edit: WorkspaceEdit): Promise<readonly string[]> {
    const texts = this.afterAll(edit);
    for (const [path, text] of texts) {
      if (!this.#texts.has(path)) await this.open(path);
      await this.put(path, text);
    }
    return [...texts.keys()].sort();
  }

  /** The path of a file in the folder. */
  pathOf(uri: string): string {
    return URI.parse(uri).fsPath.slice(this.folder.length + 1);
  }

  #document(path: string): TextDocument {
    return TextDocument.create(this.uri(path), "yaml", 1, this.text(path));
  }
}
