import type { Offer } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { lists, listsOfVariables } from "./lists";
import { namesOf } from "./names";
import type { Asked, Suggestion } from "./suggestion";

/** What a value or a key may be chosen from, without what its list has already. */
export async function offered(
  offers: readonly Offer[],
  asked: Asked,
): Promise<readonly Suggestion[]> {
  const found = await Promise.all(offers.map((offer) => suggestionsOf(offer, asked)));
  const siblings = new Set(isOneOfMany(asked) ? asked.cursor.siblings : []);
  return found.flat().filter(({ label, value = label }) => !siblings.has(String(value)));
}

async function suggestionsOf(offer: Offer, asked: Asked): Promise<readonly Suggestion[]> {
  if ("names" in offer) return namesOf(offer, asked);
  if ("words" in offer) return offer.words.map((word, rank) => asWord(word, rank, asked));
  return listsOfVariables.has(offer.list) ? [] : lists[offer.list](asked);
}

function asWord(word: string | number | boolean, rank: number, { cursor }: Asked): Suggestion {
  const value = cursor.before.startsWith("P") ? inIso(word) : word;
  return { label: String(value), value, kind: CompletionItemKind.Value, rank };
}

/** Hours as ISO 8601 has them, for somebody who has begun to write them so. */
function inIso(word: string | number | boolean): string | number | boolean {
  const [, hours] = /^(\d+)h$/.exec(String(word)) ?? [];
  return hours === undefined ? word : `PT${hours}H`;
}

/** Beside a single value there are none of its sort, only the keys of the mapping around it. */
function isOneOfMany({ path, cursor }: Asked): boolean {
  return cursor.role === "key" || typeof path.at(-1) === "number";
}
