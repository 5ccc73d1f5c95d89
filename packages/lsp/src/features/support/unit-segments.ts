import type { View } from "../../workspace/view";
import { type WrittenName, writtenName } from "./written-name";

/**
 * The unit that an offset in the path of another is about: of `Workloads/Prod` the first part is
 * the unit `Workloads`. The path itself when the workspace has no such unit.
 */
export function unitAbove(view: View, name: WrittenName, offset: number): WrittenName {
  const { span, kind } = name;
  const isWritten = span.end - span.start === name.name.length && !name.isFilledIn;
  if (kind !== "unit" || !isWritten) return name;
  const end = name.name.indexOf("/", Math.max(0, offset - span.start));
  const path = end === -1 ? name.name : name.name.slice(0, end);
  const isDefined = view.compiled.workspace.symbols.definitionsOf("unit").has(path);
  if (path === name.name || !isDefined) return name;
  return firstPart(name, path);
}

/**
 * The places at which the path of a unit is part of another: the units below it, where they are
 * defined and where they are meant.
 */
export function partsBelow(view: View, { kind, name }: Pick<WrittenName, "kind" | "name">) {
  if (kind !== "unit") return [];
  const { symbols } = view.compiled.workspace;
  const isBelow = (path: string): boolean => path.startsWith(`${name}/`);
  const defined = [...symbols.definitionsOf("unit")].filter(([path]) => isBelow(path));
  const meant = symbols.referencesTo("unit").filter((one) => isBelow(one.name));
  const places = [...defined.flatMap(([, found]) => found), ...meant];
  return places
    .flatMap((place) => writtenName(view, place) ?? [])
    .map((place) => firstPart(place, name));
}

function firstPart(name: WrittenName, path: string): WrittenName {
  const after = name.name.slice(path.length) + name.after;
  const { span, isFilledIn } = name;
  if (isFilledIn) return { ...name, name: path };
  const isWritten = span.end - span.start === name.name.length;
  const end = isWritten ? span.start + path.length : span.end;
  return { ...name, name: path, own: path, span: { ...span, end }, after };
}
