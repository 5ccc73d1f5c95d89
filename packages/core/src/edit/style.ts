import type { EntryLayout, Layout, ScalarLayout } from "../yaml/layout";
import type { ScalarContext } from "../yaml/scalar-text";

/** How a file is written, as far as it can be seen; house style where it cannot. */
export interface FileStyle {
  readonly lineBreak: "\n" | "\r\n";
  /** By how many spaces what stands below a key is indented. */
  readonly step: number;
  /** By how many spaces the dashes of a list are indented below their key. */
  readonly dashStep: number;
  readonly quotes: ScalarContext["quotes"];
}

/** The style of a text, and of the layout of its values if it has any. */
export function styleOf(text: string, root: Layout | undefined): FileStyle {
  const all = root ? [...layoutsIn(root)] : [];
  const step = stepOf(text, all, "map") ?? 2;
  return {
    lineBreak: /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n",
    step,
    dashStep: stepOf(text, all, "list") ?? step,
    quotes: quotesIn(all),
  };
}

/** How many characters stand before an offset on its line; a byte order mark is none. */
export function columnOf(text: string, offset: number): number {
  const lineStart = startOfLine(text, offset);
  return offset - lineStart - (lineStart === 0 && text.startsWith("\ufeff") ? 1 : 0);
}

/** The offset at which the line of an offset starts. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function* layoutsIn(layout: Layout): Generator<Layout> {
  yield layout;
  if (layout.kind === "scalar" || layout.kind === "alias") return;
  for (const item of layout.items) {
    if ("key" in item && item.key) yield item.key;
    if (item.value) yield* layoutsIn(item.value);
  }
}

/** The first indentation of a collection in block style below a key of a mapping in block style. */
function stepOf(
  text: string,
  layouts: readonly Layout[],
  kind: "map" | "list",
): number | undefined {
  for (const layout of layouts) {
    if (layout.kind !== "map" || layout.isFlow) continue;
    const child = layout.items.find((item) => isBlock(item, kind))?.value;
    const step = child && columnOf(text, child.start) - columnOf(text, layout.start);
    // A tag before a key moves it, and not what stands below it.
    if (step !== undefined && step >= (kind === "list" ? 0 : 1)) return step;
  }
  return undefined;
}

function isBlock({ value }: EntryLayout, kind: "map" | "list"): boolean {
  return value?.kind === kind && !value.isFlow;
}

/** The quotes that are used most; every key in double quotes means that the file is JSON. */
function quotesIn(layouts: readonly Layout[]): FileStyle["quotes"] {
  const maps = layouts.filter((layout) => layout.kind === "map");
  const keys = maps.flatMap(({ items }) => items.map(({ key }) => key));
  if (keys.length > 0 && keys.every((key) => key?.style === "double-quoted")) return "json";
  const scalars = layouts.filter((layout) => layout.kind === "scalar");
  return count(scalars, "single-quoted") > count(scalars, "double-quoted") ? "single" : "double";
}

function count(scalars: readonly ScalarLayout[], style: ScalarLayout["style"]): number {
  return scalars.filter((scalar) => scalar.style === style).length;
}
