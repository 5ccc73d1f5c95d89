import { type CursorPlace, formAt, type Offer, type SymbolKind } from "@rolecall/core";

/** Something that is meant by its name, and where the name stands within what is written. */
export interface Meant {
  readonly kind: SymbolKind;
  readonly name: string;
}

/**
 * What a key or a value means by its name, as the declarations of the language have it; known even
 * where the text does not parse and where nothing has that name.
 */
export function meantAt({ role, path, whole }: CursorPlace): Meant | undefined {
  if (whole === "") return undefined;
  if (role === "key") {
    const kind = formAt(path)?.outline().entries?.defines;
    return kind && { kind, name: whole };
  }
  if (role !== "value") return undefined;
  const found = formAt(path)
    ?.outline()
    .offers?.flatMap((offer) => meantBy(offer, whole) ?? []);
  return found?.[0] ?? principalIn(path, whole);
}

function meantBy(offer: Offer, whole: string): Meant | undefined {
  if (!("names" in offer)) return undefined;
  const { names: kind, prefix = "" } = offer;
  return whole.startsWith(prefix) ? { kind, name: whole.slice(prefix.length) } : undefined;
}

function principalIn(path: CursorPlace["path"], whole: string): Meant | undefined {
  if (!path.includes("principals")) return undefined;
  const [, kind, name = ""] = /^(group|user):(.+)$/s.exec(whole) ?? [];
  return kind === "group" || kind === "user" ? { kind, name } : undefined;
}
