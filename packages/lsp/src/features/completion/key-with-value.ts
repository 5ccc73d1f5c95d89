import type { Form } from "@rolecall/core";
import type { Extent } from "../../service/places";
import { asKey, type Layout } from "./layout";
import { withinQuotes } from "./quoting";
import { skeletonOf } from "./skeleton";
import type { Asked, Piece, Suggestion } from "./suggestion";

/** Where a key is written, and how. */
export interface KeyPlace {
  readonly asked: Asked;
  readonly layout: Layout;
}

/** A key, and what its value may be. */
export interface KeyWithForm extends Suggestion {
  readonly form: Form;
  /** The key, where it has places to fill in. */
  readonly key?: readonly Piece[] | undefined;
}

/** A key with the beginning of its value; before a colon that is there already, only the key. */
export function withValue(
  { form, key, ...found }: KeyWithForm,
  { asked, layout }: KeyPlace,
): Suggestion {
  const isWhole = /^["']?[ \t]*:(?:\s|$)/.test(textBehind(asked));
  const value = isWhole ? [] : [":", ...skeletonOf(form, layout)];
  const pieces = [...keyPieces(found.label, key, asked), ...value];
  const { quote } = asked.cursor;
  if (quote === undefined) return { ...found, pieces };
  // With the quotes it replaces, what is searched for has them too.
  const search = `${quote}${found.search ?? found.label}${quote}`;
  return { ...found, pieces, search, extent: withQuotes(asked, asked.cursor.span) };
}

function keyPieces(label: string, key: readonly Piece[] | undefined, asked: Asked) {
  const { quote = asked.isJson ? '"' : undefined } = asked.cursor;
  if (quote === undefined) return key ?? [asKey(label, asked)];
  return key ? [quote, ...key, quote] : [`${quote}${withinQuotes(label, quote)}${quote}`];
}

/** The few characters behind what is written. */
export function textBehind({ place, cursor }: Asked): string {
  return place.source.text.slice(cursor.span.end, cursor.span.end + 8);
}

/** What a key replaces along with its quotes. */
function withQuotes({ place, cursor }: Asked, { start, end }: Extent): Extent {
  const isClosed = place.source.text.charAt(end) === cursor.quote;
  return { start: start - 1, end: isClosed ? end + 1 : end };
}
