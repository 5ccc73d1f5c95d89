import type { MatrixOrigin } from "../data/access-matrix";
import { isMatrixMessage, type WebviewMessage } from "../messages";
import type { MatrixFilter } from "../table";
import { type MatrixView, showMatrix } from "./show-matrix";

/** What the editor gives a web view. Source: the webview guide of VS Code. */
declare function acquireVsCodeApi(): {
  readonly postMessage: (message: WebviewMessage) => void;
  readonly getState: () => { readonly filter: MatrixFilter } | undefined;
  readonly setState: (state: { readonly filter: MatrixFilter }) => void;
};

const editor = acquireVsCodeApi();
let view: MatrixView | undefined;

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!isMatrixMessage(data)) return;
  const { matrix, filter } = data;
  if (view) return view.update(matrix, filter);
  const onOpen = ({ isEarlier, ...origin }: MatrixOrigin) =>
    post({
      type: "open",
      ...origin,
      ...(isEarlier && matrix.comparedWith !== undefined && { revision: matrix.comparedWith }),
    });
  const onFilter = (kept: MatrixFilter) => editor.setState({ filter: kept });
  const container = document.getElementById("matrix") ?? document.body;
  view = showMatrix(container, matrix, {
    onOpen,
    onFilter,
    filter: { ...editor.getState()?.filter, ...filter },
  });
});

post({ type: "ready" });

function post(message: WebviewMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of the editor, not a window
  editor.postMessage(message);
}
