import { Position, Range, Uri, ViewColumn, window, workspace } from "vscode";
import type { OpenMessage } from "@rolecall/matrix";
import type { VirtualTexts } from "../virtual-texts";
import type { MatrixQuestion } from "./question";

/** Opens the line that a cell of a matrix was clicked for, beside the matrix. */
export async function openPlace(
  message: OpenMessage,
  question: MatrixQuestion,
  texts: VirtualTexts,
): Promise<void> {
  const uri = addressOf(message, question, texts);
  if (!uri) return;
  const document = await workspace.openTextDocument(uri);
  const place = new Position(Math.max(0, message.line - 1), Math.max(0, message.column - 1));
  await window.showTextDocument(document, {
    viewColumn: ViewColumn.Beside,
    selection: new Range(place, place),
  });
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
  return text === undefined ? undefined : texts.keep(file, before?.commit ?? revision, text);
}
