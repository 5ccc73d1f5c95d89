import {
  isGlob,
  matchesGlob,
  pathFrom,
  placeAt,
  type CursorPlace,
  type Span,
  variablesIn,
} from "@rolecall/core";
import type { Place } from "../../service/places";
import type { View } from "../../workspace/view";
import { definitionsOf, namesAt } from "./names";

/** Something in a text that leads elsewhere. */
export interface Leading {
  /** Where it stands. */
  readonly from: Span;
  /** Where it leads to. */
  readonly to: readonly Target[];
}

/** A place that is gone to. */
export interface Target {
  /** What is shown. */
  readonly whole: Span;
  /** What it is about. */
  readonly name: Span;
}

/**
 * Where what stands at a place leads to: a name to its definitions, a pattern of names to all that
 * match it, a variable to its values, the path of a file to the file.
 */
export function targetsAt(place: Place): Leading | undefined {
  const cursor = placeAt(place.source, place.offset);
  const found = [variable, named, globbed, templated, file, idWithin];
  for (const find of found) {
    const leading = find(place, cursor);
    if (leading && leading.to.length > 0) return leading;
  }
  return undefined;
}

function named(place: Place): Leading | undefined {
  const names = namesAt(place);
  const [first] = names;
  if (!first) return undefined;
  const definitions = names.flatMap((name) => definitionsOf(place.view, name));
  return { from: first.span, to: definitions.map(({ span }) => target(span)) };
}

/** A pattern of account names leads to the accounts. */
function globbed({ view }: Place, { path, whole, span }: CursorPlace): Leading | undefined {
  const isName = path.findLast((step) => typeof step === "string") === "names";
  if (!isName || !isGlob(whole)) return undefined;
  return { from: span, to: matching(view, "account", whole) };
}

/** A principal whose variables are filled in for each account may be any group of that form. */
function templated({ view }: Place, { whole, span }: CursorPlace): Leading | undefined {
  const [, kind, name = ""] = /^(group|user):([^]*)$/.exec(whole) ?? [];
  if ((kind !== "group" && kind !== "user") || variablesIn(name).length === 0) return undefined;
  const start = span.start + kind.length + 1;
  return { from: { ...span, start }, to: matching(view, kind, asGlob(name)) };
}

/** Any text may stand in the place of a variable. */
export function asGlob(template: string): string {
  return template.replace(/\$\{[^{}]*\}/g, "*");
}

function matching(view: View, kind: "account" | "group" | "user", glob: string): readonly Target[] {
  const defined = view.compiled.workspace.symbols.definitionsOf(kind);
  const names = [...defined.keys()].filter((name) => matchesGlob(glob, name));
  return names.flatMap((name) =>
    definitionsOf(view, { kind, name }).map(({ span }) => target(span)),
  );
}

/** `${team}` leads to where the pattern says which teams there are. */
function variable({ view, source, offset }: Place, { path }: CursorPlace): Leading | undefined {
  const [section, name] = path;
  if (section !== "patterns" || typeof name !== "string") return undefined;
  const found = within(source.text, offset, /\$\{([^{}\n]*)\}/g);
  const patterns = view.compiled.workspace.model.patterns?.entries ?? [];
  const entries = patterns.find(({ key }) => key.value === name)?.value.forEach?.entries ?? [];
  const entry = entries.find(({ key }) => key.value === found?.text);
  if (!found || !entry) return undefined;
  return { from: { ...found, file: source.path }, to: [target(entry.key.span)] };
}

function file({ view, source }: Place, { path, whole, span }: CursorPlace): Leading | undefined {
  const key = path.at(-1);
  if (key !== "file" && key !== "metadata") return undefined;
  const found = pathFrom(source.path, whole);
  if (found === undefined || !view.sourceOf(found)) return undefined;
  return { from: span, to: [target({ file: found, start: 0, end: 0 })] };
}

/** The id of an account may stand in the ARN of something that is in it. */
function idWithin({ view, source, offset }: Place, { role }: CursorPlace): Leading | undefined {
  const found = within(source.text, offset, /(?<!\d)(\d{12})(?!\d)/g);
  if (!found || role === "prose") return undefined;
  const definitions = definitionsOf(view, { kind: "account-id", name: found.text });
  return {
    from: { ...found, file: source.path },
    to: definitions.map(({ span }) => target(span)),
  };
}

/** What a pattern finds around an offset, on its line. */
function within(text: string, offset: number, pattern: RegExp) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? text.length : end);
  for (const { 0: whole, 1: own = "", index } of line.matchAll(pattern)) {
    const from = start + index;
    if (from <= offset && offset <= from + whole.length) {
      return { text: own, start: from, end: from + whole.length };
    }
  }
  return undefined;
}

function target(span: Span): Target {
  return { whole: span, name: span };
}
