import type { YamlNode, YamlPair } from "@rolecall/core";

/** Where a key with its value ends: behind its last character, before comments that follow. */
export function endOfPair(text: string, { key, value }: YamlPair): number {
  return Math.max(key.span.end, endOfValue(text, value, key.span.start));
}

/** An alias stands for a value elsewhere, and ends with its line. */
function endOfValue(text: string, value: YamlNode, from: number): number {
  const { start, end } = value.span;
  if (start < from) return endOfLine(text, from);
  if (value.kind === "map" && !isBrace(text, start)) {
    const last = value.pairs.at(-1);
    return last ? endOfPair(text, last) : start;
  }
  if (value.kind === "list" && !isBrace(text, start)) {
    const last = value.items.at(-1);
    return last ? Math.max(start, endOfValue(text, last, start)) : start;
  }
  return start + text.slice(start, end).trimEnd().length;
}

function isBrace(text: string, at: number): boolean {
  return text[at] === "{" || text[at] === "[";
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  const line = text.slice(from, end === -1 ? text.length : end);
  return from + line.replace(/\s#.*$/, "").trimEnd().length;
}
