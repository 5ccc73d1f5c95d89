import type { Offer, Outline } from "@rolecall/core";
import {
  ofAws,
  type TokenModifier,
  type TokenType,
  typeOfList,
  typeOfSymbol,
} from "./token-legend";

/** What a text is, and how much of its start is something else, such as `group:`. */
export interface TokenKind {
  readonly type: TokenType;
  readonly modifier?: TokenModifier | undefined;
  readonly skipped: number;
}

/** What a key of a mapping is. */
export function kindOfKey({ fields, entries }: Outline, key: string): TokenKind | undefined {
  if (fields?.has(key)) return { type: "property", skipped: 0 };
  if (!entries) return undefined;
  const { defines, keys = [] } = entries;
  if (defines) return { type: typeOfSymbol[defines], modifier: "definition", skipped: 0 };
  return kindByOffers(keys, key);
}

/** What a value is. */
export function kindOfValue({ offers = [] }: Outline, value: string): TokenKind | undefined {
  return kindByOffers(offers, value);
}

function kindByOffers(offers: readonly Offer[], text: string): TokenKind | undefined {
  for (const offer of offers) {
    const kind = kindByOffer(offer, text);
    if (kind) return kind;
  }
  return undefined;
}

function kindByOffer(offer: Offer, text: string): TokenKind | undefined {
  if ("names" in offer) {
    const { names, prefix = "" } = offer;
    if (!text.startsWith(prefix)) return undefined;
    return { type: typeOfSymbol[names], skipped: prefix.length };
  }
  if ("words" in offer) return kindOfWord(offer.words, text);
  const type = typeOfList[offer.list];
  return (
    type && { type, modifier: ofAws.has(offer.list) ? "defaultLibrary" : undefined, skipped: 0 }
  );
}

/** A duration may be any, so the words there are only examples of it. */
function kindOfWord(words: readonly unknown[], text: string): TokenKind | undefined {
  if (/^(?:PT)?(?:\d+[Hh])?(?:\d+[Mm])?$/.test(text) && /\d/.test(text)) {
    return { type: "number", skipped: 0 };
  }
  // Numbers and truth values have colours already.
  return words.includes(text) ? { type: "enumMember", skipped: 0 } : undefined;
}
