import { type CursorPlace, formAt, type NamedPlace, type Offer, placeAt } from "@rolecall/core";
import type { Place } from "../../service/places";

/**
 * What is named at a place that has not been read, because the text around it is half typed: by
 * what may stand there, and only names that the workspace has.
 */
export function halfTypedNames({ view, source, offset }: Place): readonly NamedPlace[] {
  const cursor = placeAt(source, offset);
  const { symbols } = view.compiled.workspace;
  const isDefined = ({ kind, name }: NamedPlace): boolean => symbols.definitionsOf(kind).has(name);
  return meantAt(cursor).filter(isDefined);
}

function meantAt(cursor: CursorPlace): readonly NamedPlace[] {
  const { role, path, whole, span } = cursor;
  const outline = formAt(path)?.outline();
  if (role === "key") {
    const kind = outline?.entries?.defines;
    return kind ? [{ kind, name: whole, span }] : [];
  }
  if (role !== "value") return [];
  const offers = outline?.offers ?? outline?.items?.outline().offers ?? [];
  return offers.flatMap((offer) => meantBy(offer, cursor));
}

function meantBy(offer: Offer, { whole, span }: CursorPlace): readonly NamedPlace[] {
  if ("list" in offer && offer.list === "unit-patterns") {
    const name = whole.replace(/\/\*\*$/, "");
    return [
      { kind: "unit", name, span },
      { kind: "unit-id", name, span },
    ];
  }
  if (!("names" in offer)) return [];
  const { names: kind, prefix = "" } = offer;
  return whole.startsWith(prefix) ? [{ kind, name: whole.slice(prefix.length), span }] : [];
}
