export { accessMatrix, type MatrixOptions } from "./data";
export type {
  AccessMatrix,
  Change,
  MatrixAccess,
  MatrixAccount,
  MatrixGrant,
  MatrixOrigin,
  MatrixPrincipal,
} from "./data/access-matrix";
export type { EarlierSubject, MatrixSubject } from "./data/subject";
export {
  isMatrixMessage,
  isWebviewMessage,
  type MatrixMessage,
  type OpenMessage,
  type ReadyMessage,
  type WebviewMessage,
} from "./messages";
export { reportMarkdown } from "./report/markdown";
export { pageOf, type PageAssets, webviewPage, type WebviewAssets } from "./report/page";
export { exactAccount, exactPrincipal } from "./table/exact";
export { type MatrixFilter, noFilter } from "./table/filter";
