import { type Json, jsonOf } from "../../spec";
import { createSourceFile, type SourceFile } from "../../text/source-file";
import type { Span } from "../../text/span";
import { type Layout, layoutOf } from "../../yaml/layout";
import { parseYaml } from "../../yaml/parse";
import { insert } from "../insert";
import { styleOf } from "../style";
import type { TextEdit } from "../text-edit";
import { findItem } from "./find-item";
import { isYaml } from "./is-yaml";
import { type Region, regionsAround } from "./region";

/** A key that a mapping is to have, and whose mapping it is; see the step `add-key`. */
export interface NewKey {
  readonly owner: Span;
  readonly key: string;
  /** Its value, as YAML of one line. */
  readonly yaml: string;
}

/** Adds a key to a mapping, where the neighbours of the new key stand and as they are written. */
export function addKey(source: SourceFile, added: NewKey): readonly TextEdit[] | undefined {
  for (const region of regionsAround(source, added.owner.start)) {
    const edits = additionIn(region, added);
    if (edits) return edits;
  }
  return undefined;
}

function additionIn(
  { source, start, isWhole }: Region,
  { owner, key, yaml }: NewKey,
): readonly TextEdit[] | undefined {
  const { text, path } = source;
  const root = layoutOf(text);
  const isFile = owner.end === 0;
  if (isFile && !isWhole) return undefined;
  if (!isYaml(parseYaml(source))) return undefined;
  const layout = root && (isFile ? root : ownedBy(root, owner, start));
  if (layout?.kind !== "map") return undefined;
  const value = valueOf(yaml);
  const target = { text, style: styleOf(text, root) };
  const addition = { kind: "map", key, value } as const;
  const inserted = insert(target, layout, { keys: [], addition, depth: isFile ? 0 : deep });
  return inserted?.insertions.map(({ offset, newText }) => ({
    span: { file: path, start: offset + start, end: offset + start },
    newText,
  }));
}

/** So deep that what is added is written in braces and brackets unless its neighbours are not. */
const deep = 3;

function ownedBy(root: Layout, { start, end }: Span, shift: number): Layout | undefined {
  const found = findItem(root, { start: start - shift, end: end - shift });
  return found ? found.item.value : mapAt(root, start - shift);
}

/** The outermost mapping that starts at an offset. */
function mapAt(layout: Layout, offset: number): Layout | undefined {
  if (layout.kind === "scalar" || layout.kind === "alias") return undefined;
  if (layout.kind === "map" && layout.start === offset) return layout;
  const inside = layout.items.find(({ start, end }) => start <= offset && offset <= end);
  return inside?.value && mapAt(inside.value, offset);
}

/** The plain value of YAML. */
export function valueOf(yaml: string): Json {
  const { root } = parseYaml(createSourceFile("value.yaml", yaml));
  return root ? jsonOf(root) : null;
}
