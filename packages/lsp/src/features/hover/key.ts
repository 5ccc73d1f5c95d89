import {
  type CursorPlace,
  formAt,
  type FieldMap,
  type Form,
  sentence,
  typeOf,
} from "@rolecall/core";
import { link, paragraphs, prose } from "../support/markdown";
import { keyLinks } from "./key-links";
import { lastKeyOf, type Part } from "./part";

/** A key of the language, or a word that is one of its values: what it is for, and what it takes. */
export const key: Part = ({ at }) => {
  if (at.role === "key" || mayBecomeKey(at)) {
    return explained(docsOfKey(formAt(at.path), at.whole));
  }
  if (at.role !== "value" || !isWord(formAt(at.path), at.whole)) return undefined;
  const [name, ...above] = at.path.filter((step) => typeof step === "string").toReversed();
  return name === undefined
    ? undefined
    : explained(docsOfKey(formAt(above.toReversed()), lastKeyOf(at) ?? name));
};

/** The first key of a mapping has no colon yet while it is written. */
function mayBecomeKey({ role, isLineStart, isItem }: CursorPlace): boolean {
  return role === "value" && isLineStart && !isItem;
}

function explained(markdown: string | undefined) {
  return markdown === undefined ? undefined : { markdown };
}

/** Whether a value is one of a few that the language has. */
function isWord(form: Form | undefined, value: string): boolean {
  const offers = form?.outline().offers ?? [];
  return offers.some((offer) => "words" in offer && offer.words.map(String).includes(value));
}

/** What the declaration says of a key of an object. */
export function docsOfKey(parent: Form | undefined, name: string): string | undefined {
  const outline = parent?.outline();
  const field = outline?.fields?.get(name);
  return field && docsOf(name, field, keyLinks.get(`${outline?.noun}.${name}`));
}

type AnyField = NonNullable<ReturnType<FieldMap["get"]>>;

function docsOf(name: string, field: AnyField, address: string | undefined): string {
  const { kind, required, summary } = field;
  const advice = kind.advice === undefined ? "" : ` ${prose(sentence(kind.advice))}`;
  return paragraphs(
    `**${prose(name)}** · ${typeOf(kind)}${required ? " · required" : ""}`,
    `${summary}${advice}`,
    address && link("AWS documentation", address),
  );
}
