export { abbreviations } from "./abbreviations";
export { type Chip, chipsFor } from "./chips";
export { type Choices, choicesIn } from "./choices";
export { type Column, type ColumnGroup, type Columns, columnsOf, shortPath } from "./columns";
export { accountFacts, principalFacts } from "./facts";
export { type MatrixFilter, noFilter, type Shown, shownBy } from "./filter";
export { type Holding, type Holdings, holdingsOf } from "./holdings";
export * from "./labels";
export {
  type Cell,
  type Ground,
  groupAt,
  headerColumns,
  headerRows,
  moved,
  settled,
} from "./moves";
export { offsetShowing, type Range, visibleRange } from "./visible-range";
