export { abbreviations } from "./abbreviations";
export { type Chip, chipsFor } from "./chips";
export { type Choices, choicesIn } from "./choices";
export { type Column, type ColumnGroup, type Columns, columnsOf, shortLabel } from "./columns";
export { accountFacts, principalFacts, unitFacts } from "./facts";
export { type MatrixFilter, noFilter, type Shown, shownBy } from "./filter";
export { type Holding, type Holdings, holdingsOf, type Way } from "./holdings";
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
export { clamp, offsetShowing, type Range, visibleRange } from "./visible-range";
