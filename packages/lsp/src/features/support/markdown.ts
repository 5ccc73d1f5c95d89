import { inDigits, visible } from "@rolecall/core";

/** Paragraphs of Markdown, one below the other; those that are nothing are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** A list of Markdown, without those that are nothing; nothing when none is left. */
export function bullets(items: readonly (string | undefined)[]): string | undefined {
  const shown = items.filter((item) => item !== undefined);
  return shown.length === 0 ? undefined : shown.map((item) => `- ${item}`).join("\n");
}

/** A name from a file, to be shown letter by letter: in code nothing has a meaning in Markdown. */
export function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return shown === "" ? '`""`' : `${fence}${pad}${shown}${pad}${fence}`;
}

/** A text from a file as prose that shows it as it is: no links, no marks, no HTML. */
export function prose(text: string): string {
  return visible(text.trim().replaceAll(/\s+/g, " "))
    .replaceAll(/[\\`*_[\]<>|~&#!]/g, String.raw`\$&`)
    .replaceAll("://", String.raw`\://`)
    .replaceAll(/\b(www)\./gi, String.raw`$1\.`);
}

/** A link to a page of which it is certain that it is there. */
export function link(text: string, address: string): string {
  return `[${prose(text)}](${address})`;
}

/** A number of things in words: "1 account", "12 accounts", "no account". */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${one}`;
  return `${inDigits(count)} ${count === 1 ? one : many}`;
}

/** The first of many, and how many more there are. */
export function firstOf(items: readonly string[], most = 10): string {
  const rest = items.length - most;
  if (rest <= 0) return items.join(", ");
  return `${items.slice(0, most).join(", ")} and ${inDigits(rest)} more`;
}
