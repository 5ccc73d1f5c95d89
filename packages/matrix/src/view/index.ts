export { type MatrixView, showMatrix, type ShowOptions } from "./show-matrix";
