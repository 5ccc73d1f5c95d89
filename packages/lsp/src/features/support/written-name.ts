import { type NamedPlace, type SourceFile, type Span, writtenScalar } from "@rolecall/core";
import type { View } from "../../workspace/view";

/** A name as it stands in a file. */
export interface WrittenName extends NamedPlace {
  /** Of the name alone: without quotes, `group:` before it or `/**` behind it. */
  readonly span: Span;
  /** Of all of the text that the name is in, with its quotes. */
  readonly whole: Span;
  /** All of that text as it is meant, of which `before` and `after` are not the name. */
  readonly before: string;
  readonly after: string;
  /** The name with its variables. */
  readonly own: string;
  /** Whether the text has variables, and is this name only when they are filled in. */
  readonly isFilledIn: boolean;
}

/** How a name stands where it is; nothing when its file is not there any more. */
export function writtenName(view: View, place: NamedPlace): WrittenName | undefined {
  const source = view.sourceOf(place.span.file);
  return source && writtenIn(source, place);
}

function writtenIn(source: SourceFile, { kind, name, span: whole }: NamedPlace): WrittenName {
  const written = source.text.slice(whole.start, whole.end).trimEnd();
  const { text, offsetOf } = writtenScalar(written);
  const { before, own, after } = partsOf(text, kind, name);
  const from = offsetOf?.(before.length) ?? 0;
  const to = offsetOf?.(before.length + own.length) ?? written.length;
  const span = { file: whole.file, start: whole.start + from, end: whole.start + to };
  return { kind, name, span, whole, before, after, own, isFilledIn: own !== name };
}

interface Parts {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** Takes apart `group:auditors` and `Workloads/**`. */
function partsOf(text: string, kind: NamedPlace["kind"], name: string): Parts {
  if (text === name) return { before: "", own: text, after: "" };
  const isPrincipal = (kind === "group" || kind === "user") && text.startsWith(`${kind}:`);
  const before = isPrincipal ? `${kind}:` : "";
  const isUnit = kind === "unit" || kind === "unit-id";
  const after = isUnit && text.endsWith(below) ? below : "";
  return { before, own: text.slice(before.length, text.length - after.length), after };
}

const below = "/**";
