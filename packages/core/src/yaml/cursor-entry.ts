import { createSourceFile, type SourceFile } from "../text/source-file";
import { headOf, isInBrackets } from "./cursor-head";
import type { CursorPlace, Step } from "./cursor-place";
import type { YamlNode } from "./node";
import { parseYaml } from "./parse";

/**
 * What the entry of a section says that a cursor is in, without what is being written at the
 * cursor: half a word there breaks nothing. Its root is a mapping with the section as its only key;
 * in JSON it is the whole text. The places of its nodes are not those of the file.
 */
export function entryAt(source: SourceFile, place: CursorPlace): YamlNode | undefined {
  const { path, text } = source;
  const { start, end } = withQuotes(text, place);
  const { text: head } = isInBrackets(text) ? { text: text.slice(0, start) } : headOf(text, start);
  const tail = text.slice(end);
  const between = /^[ \t]*:(?:\s|$)/.test(tail) ? "_" : "";
  const behind = isInBrackets(text) ? tail : tail.slice(0, entryEnd(tail, indentOf(head)));
  return parseYaml(createSourceFile(path, `${head}${between}${behind}`)).root;
}

/** What stands at some steps of a tree; nothing when they lead nowhere. */
export function nodeAt(root: YamlNode | undefined, path: readonly Step[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((node, step) => {
    if (node?.kind === "list") return typeof step === "number" ? node.items[step] : undefined;
    if (node?.kind !== "map") return undefined;
    return node.pairs.find(({ key }) => key.value === step)?.value;
  }, root);
}

function withQuotes(text: string, { span, quote }: CursorPlace): { start: number; end: number } {
  const isClosed = quote !== undefined && text.charAt(span.end) === quote;
  return { start: span.start - (quote ? 1 : 0), end: span.end + (isClosed ? 1 : 0) };
}

/** How far the entries of the section are indented that a head ends in. */
function indentOf(head: string): number {
  return /\n( *)[^\s#]/.exec(head)?.[1]?.length ?? 0;
}

/** Where the next entry begins, or the next section. */
function entryEnd(tail: string, indent: number): number {
  for (let at = tail.indexOf("\n"); at !== -1; at = tail.indexOf("\n", at + 1)) {
    const found = /^( *)([^\s#])/.exec(tail.slice(at + 1, at + 200));
    if (!found) continue;
    const [, { length } = "", first = ""] = found;
    const isNext = length < indent || (length === indent && !/[-\]}]/.test(first));
    if (isNext || length === 0) return at;
  }
  return tail.length;
}
