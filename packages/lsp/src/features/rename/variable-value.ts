import { isWithin, replacePart, type TextEdit } from "@rolecall/core";
import type { WrittenName } from "../support/names";
import { type Refusal, refuse } from "./refusal";
import { type RenameRequest, theThing } from "./request";

const variable = /\$\{([^{}]*)\}/g;

/**
 * How a name is changed that a pattern makes of a variable: the value of the variable changes, if
 * it is used for nothing else and another value can give the new name. Otherwise the rename is
 * refused, because it would silently change whom or what the pattern means.
 */
export function editValue(request: RenameRequest, place: WrittenName): TextEdit | Refusal {
  const found = valueOf(request, place);
  const source = found && request.view.sourceOf(found.span.file);
  if (!source) return meantByVariable(request, place);
  const { span, value } = found;
  return replacePart(source, { whole: span, span, before: "", after: "" }, value);
}

function valueOf({ view, from, to }: RenameRequest, { own, whole }: WrittenName) {
  const [only, ...others] = own.matchAll(variable);
  const source = view.sourceOf(whole.file);
  const pattern = view.compiled.workspace.model.patterns?.entries.find(({ value }) =>
    isWithin(whole, value.span),
  );
  if (!only || others.length > 0 || !source || !pattern) return undefined;
  const [marked, name] = only;
  const [before, after] = [own.slice(0, only.index), own.slice(only.index + marked.length)];
  const { span } = pattern.value;
  const uses = source.text.slice(span.start, span.end).split(marked).length - 1;
  const entry = pattern.value.forEach?.entries.find(({ key }) => key.value === name);
  const old = between(from, before, after);
  const items = entry?.value.items.filter((item) => item.value === old) ?? [];
  const [item] = items;
  const value = between(to, before, after);
  const isAlone = uses === 1 && items.length === 1 && item && isWithin(item.span, span);
  return isAlone && value !== undefined ? { span: item.span, value } : undefined;
}

/** The text between two others, if there is some. */
function between(text: string, before: string, after: string): string | undefined {
  const isIt = text.startsWith(before) && text.endsWith(after);
  const own = text.slice(before.length, text.length - after.length);
  return isIt && text.length > before.length + after.length ? own : undefined;
}

function meantByVariable(
  { view, kind, from }: RenameRequest,
  { whole, own }: WrittenName,
): Refusal {
  const line = view.sourceOf(whole.file)?.positionAt(whole.start).line ?? 1;
  return refuse(
    `${theThing({ kind, from })} is also meant by "${own}" in ${whole.file}, line ${line}, where it is made of a variable`,
    "write the name out there first, or choose a new one that another value of the variable gives",
  );
}
