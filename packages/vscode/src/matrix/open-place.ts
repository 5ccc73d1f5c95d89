import {
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  type ViewColumn,
  window,
  workspace,
} from "vscode";
import type { OpenMessage } from "@rolecall/matrix";
import { columnBesidePanel } from "../columns";
import type { VirtualTexts } from "../virtual-texts";
import type { MatrixQuestion } from "./question";

/** What a matrix shows, in which column, and what is kept of earlier revisions. */
export interface ShownMatrix {
  readonly question: MatrixQuestion;
  readonly column: ViewColumn | undefined;
  readonly texts: VirtualTexts;
}

/** Opens the line that a cell of a matrix was clicked for, and leaves the matrix where it is. */
export async function openPlace(
  message: OpenMessage,
  { question, column, texts }: ShownMatrix,
): Promise<void> {
  const uri = addressOf(message, question, texts);
  if (!uri) return;
  const document = await openAs(message, uri);
  const place = new Position(Math.max(0, message.line - 1), Math.max(0, message.column - 1));
  await window.showTextDocument(document, {
    viewColumn: columnBesidePanel(uri, column),
    selection: new Range(place, place),
  });
}

/** The name of an earlier text does not tell the language of a `rolecall.yaml`. */
async function openAs({ file }: OpenMessage, uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  const isOurs = file.endsWith(".yaml") && document.languageId !== "rolecall";
  return isOurs ? languages.setTextDocumentLanguage(document, "rolecall") : document;
}

/** Only files below the workspace are opened; a path that leads out of it is none of ours. */
function addressOf(
  { file, revision }: OpenMessage,
  { workspace: folder, before }: MatrixQuestion,
  texts: VirtualTexts,
): Uri | undefined {
  if (file.split(/[\\/]/).includes("..")) return undefined;
  if (revision === undefined) return Uri.joinPath(Uri.parse(folder), file);
  const text = before?.texts[file];
  if (text === undefined) return undefined;
  return texts.keep(pathAt(revision, file), before?.commit ?? revision, text);
}

/** The name of the tab begins with the revision: `HEAD · team.access.yaml`. */
function pathAt(revision: string, file: string): string {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  return [...folders, `${revision.replaceAll("/", "-")} · ${name}`].join("/");
}
