import type { OfferedList } from "@rolecall/core";
import type { Extent } from "../../service/places";
import { lists, listsOfVariables } from "./lists";
import type { Asked, Suggestion } from "./suggestion";

/** A variable that is being written, up to the cursor. */
const open = /\$\{?[\w.:/-]*$/;

/** The variables that may stand where one has been begun; nothing when none has been. */
export async function variablesFor(asked: Asked): Promise<readonly Suggestion[] | undefined> {
  const { place, cursor, form } = asked;
  const [begun] = open.exec(cursor.before) ?? [];
  const offers = form.outline().offers ?? [];
  const wanted = offers
    .flatMap((offer) => ("list" in offer ? [offer.list] : []))
    .filter(isOfVariables);
  if (begun === undefined || wanted.length === 0) return undefined;
  const [rest = ""] = /^[\w.:/-]*\}/.exec(place.source.text.slice(place.offset)) ?? [];
  const extent = { start: place.offset - begun.length, end: place.offset + rest.length };
  const found = await Promise.all(wanted.map(async (list) => lists[list](asked)));
  return found.flat().map((one) => at(one, extent));
}

function at(found: Suggestion, extent: Extent): Suggestion {
  return { ...found, extent };
}

function isOfVariables(list: OfferedList): boolean {
  return listsOfVariables.has(list);
}
