import {
  type Extent,
  type Form,
  formAt,
  type Layout,
  type MapLayout,
  type Outline,
  roughLayoutOf,
  type ScalarLayout,
  type SourceFile,
  type FilePart,
  fileParts,
} from "@rolecall/core";
import { kindOfKey, kindOfValue, type TokenKind } from "./token-kind";
import type { TokenModifier, TokenType } from "./token-legend";

/** A name, and what it is. */
export interface NamedToken extends Extent {
  readonly type: TokenType;
  readonly modifier?: TokenModifier | undefined;
}

/**
 * The names in a part of a file, in the order of the text. What is the same as before is not looked
 * at again, and what is broken has as many as can be made out.
 */
export function tokensIn(source: SourceFile, { start, end }: Extent): readonly NamedToken[] {
  const form = source.path.endsWith(".json") ? policyForm() : formAt([]);
  const parts = fileParts(source.text).filter((part) => part.end > start && part.start < end);
  const found: NamedToken[] = [];
  for (const part of parts) {
    for (const token of tokensOfPart(part, form)) {
      const [from, to] = [token.start + part.start, token.end + part.start];
      if (to > start && from < end) found.push({ ...token, start: from, end: to });
    }
  }
  return found;
}

/** JSON files are named where a policy may be. */
function policyForm(): Form | undefined {
  return formAt(["permissionSets", "", "inlinePolicy"]);
}

/** By the section and the text of a part. */
const remembered = new Map<string, readonly NamedToken[]>();
/** As many characters as some large files have; then all is looked at anew. */
const mostRemembered = 4 * 1024 * 1024;
let size = 0;

function tokensOfPart(part: FilePart, root: Form | undefined): readonly NamedToken[] {
  const key = `${part.section ?? root?.expected ?? ""}\n${part.text}`;
  const known = remembered.get(key);
  if (known) return known;
  const found = freshTokens(part, root);
  if (size > mostRemembered) remembered.clear();
  size = remembered.size === 0 ? key.length : size + key.length;
  remembered.set(key, found);
  return found;
}

function freshTokens({ section, text }: FilePart, root: Form | undefined): readonly NamedToken[] {
  const form = section === undefined ? root : formAt([section]);
  const layout = form && roughLayoutOf(text);
  const found: NamedToken[] = [];
  if (layout) collect(layout, form, { text, found });
  return found;
}

interface Collecting {
  readonly text: string;
  readonly found: NamedToken[];
}

function collect(layout: Layout, form: Form, collecting: Collecting): void {
  const outline = outlineOf(form);
  if (layout.kind === "map") collectMap(layout, outline, collecting);
  else if (layout.kind === "scalar") {
    collectScalar(layout, kindOfValue(outline, layout.text), collecting);
  } else if (layout.kind === "list") {
    for (const { value } of layout.items) {
      if (value && outline.items) collect(value, outline.items, collecting);
    }
  }
}

function collectMap({ items }: MapLayout, outline: Outline, collecting: Collecting): void {
  for (const { key, value } of items) {
    if (!key) continue;
    collectScalar(key, kindOfKey(outline, key.text), collecting);
    const below = outline.fields?.get(key.text)?.kind ?? outline.entries?.value;
    if (value && below) collect(value, below, collecting);
  }
}

const variable = /\$\{[^{}\n]*\}/g;

/** A name, cut where a variable stands in it; each variable is a name of its own. */
function collectScalar(
  scalar: ScalarLayout,
  kind: TokenKind | undefined,
  { text, found }: Collecting,
): void {
  const quotes = scalar.style.endsWith("quoted") ? 1 : 0;
  const start = scalar.start + quotes;
  const written = text.slice(start, scalar.end - quotes);
  // What has escapes or several lines is no name.
  if (written !== scalar.text) return;
  let done = start + (kind?.skipped ?? 0);
  const add = (end: number): void => {
    if (kind && end > done)
      found.push({ type: kind.type, modifier: kind.modifier, start: done, end });
  };
  for (const { index, 0: whole } of written.matchAll(variable)) {
    add(start + index);
    done = start + index + whole.length;
    found.push({ type: "variable", start: start + index, end: done });
  }
  add(start + written.length);
}

const outlines = new WeakMap<Form, Outline>();

function outlineOf(form: Form): Outline {
  const outline = outlines.get(form) ?? form.outline();
  outlines.set(form, outline);
  return outline;
}
