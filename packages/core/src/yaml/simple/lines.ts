import { columnOf, type Part } from "../block";
import type { Framed } from "../framed-part";
import type { YamlKey, YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from "../node";
import { type NextLine, nextLineOf } from "./next-line";
import { endOf, type ReadUntil, readKey } from "./scalar";
import { areDistinct, readValue } from "./value";

/** How deep lists and mappings may stand in each other. */
const deepest = 20;

/**
 * Reads a part that is written as nearly all are: keys and dashes in lines, texts and brackets that
 * end where their line does, nothing that YAML gives a further meaning to. That takes a fraction of
 * what the parser takes. Of any other part nothing comes back: that is for the parser.
 *
 * @param framed a part, with what stands around it
 */
export function readSimpleLines(framed: Framed): YamlMap | undefined {
  const lines = new Lines(framed);
  if (!isInPlace(lines.column, framed.part)) return undefined;
  const map = lines.readMap(0);
  return lines.isDone ? map : undefined;
}

/** Whether keys that are indented so far are in the mapping that the part is of. */
function isInPlace(column: number, { kind, follower }: Part): boolean {
  if (kind !== "entry") return column === 0;
  return column > 0 && (columnOf(follower) === 0 || columnOf(follower) === column);
}

/** A place in a tree: how far indented, and how deep. */
interface Level {
  readonly column: number;
  readonly depth: number;
}

/** The lines of a part, and which comes next. What a method cannot read, it gives nothing for. */
class Lines {
  #next: NextLine | undefined;
  /** Behind what was read last. */
  #end: number;
  readonly #text: string;
  readonly #limit: { readonly offset: number; readonly column: number };

  constructor(private readonly framed: Framed) {
    this.#text = framed.source.text;
    this.#limit = { offset: framed.end, column: columnOf(framed.part.follower) };
    this.#end = framed.start;
    this.#next = nextLineOf(this.#text, framed.start, this.#limit);
  }

  /** How far the next line is indented; less than nothing behind the last one. */
  get column(): number {
    return this.#next && this.#next.at < this.#limit.offset ? this.#next.column : -1;
  }

  /** Whether all was read. */
  get isDone(): boolean {
    return this.#next?.at === this.#limit.offset;
  }

  /** The keys that are indented as far as the next line. */
  readMap(depth: number): YamlMap | undefined {
    const { column } = this;
    const start = this.#at;
    const pairs: YamlPair[] = [];
    while (this.column === column) {
      const pair = this.#readPair({ column, depth });
      if (!pair) return undefined;
      pairs.push(pair);
    }
    if (this.column > column || !areDistinct(pairs)) return undefined;
    return { kind: "map", pairs, isWhole: true, span: this.framed.spanOf(start, this.#end) };
  }

  get #at(): number {
    return this.#next?.at ?? this.#limit.offset;
  }

  #readPair(level: Level): YamlPair | undefined {
    const key = readKey(this.framed, this.#at, false);
    if (!key) return undefined;
    const value = this.#endLine(key.end) ? this.#readBelow(key, level) : this.#readOnLine(key.end);
    return value && { key: key.value, value };
  }

  /** What stands below a key. A list may be indented as far as the key is. */
  #readBelow(key: ReadUntil<YamlKey>, { column, depth }: Level): YamlNode | undefined {
    const isList = this.#text.startsWith("- ", this.#at);
    if (this.column < column || (this.column === column && !isList)) return this.#nothing(key);
    if (depth === deepest) return undefined;
    return isList ? this.#readList(depth + 1) : this.readMap(depth + 1);
  }

  /** A key without a value. It ends with its colon, unless more follows that is not read. */
  #nothing({ value: { span }, end }: ReadUntil<YamlKey>): YamlScalar | undefined {
    if (!this.#next || this.#next.hasGap || this.#text[end] === " ") return undefined;
    this.#end = end;
    return { kind: "scalar", value: null, source: "", span };
  }

  #readList(depth: number): YamlList | undefined {
    const { column } = this;
    const start = this.#at;
    const items: YamlNode[] = [];
    while (this.column === column && this.#text.startsWith("- ", this.#at)) {
      const item = this.#readItem({ column, depth });
      if (!item) return undefined;
      items.push(item);
    }
    if (this.column > column) return undefined;
    return { kind: "list", items, span: this.framed.spanOf(start, this.#end) };
  }

  #readItem({ column, depth }: Level): YamlNode | undefined {
    const dash = this.#at;
    const start = endOf(spaces, this.#text, dash + 1) ?? dash + 1;
    if (!readKey(this.framed, start, false)) return this.#readOnLine(dash + 1);
    if (depth === deepest) return undefined;
    this.#next = { at: start, column: column + start - dash, hasGap: false };
    return this.readMap(depth + 1);
  }

  /** A value with nothing behind it on its line; spaces stand before it. */
  #readOnLine(from: number): YamlNode | undefined {
    const start = endOf(spaces, this.#text, from);
    const value = start === undefined ? undefined : readValue(this.framed, start);
    return value && this.#endLine(value.end) ? value.value : undefined;
  }

  /** Goes on to the next line, if nothing but a comment is left on this one. */
  #endLine(from: number): boolean {
    const end = endOf(restOfLine, this.#text, from);
    if (end === undefined) return false;
    this.#end = end;
    this.#next = nextLineOf(this.#text, end, this.#limit);
    return this.#next !== undefined;
  }
}

const spaces = / +/y;
const restOfLine = /(?: +#[^\r\n]*| *)(?:\r?\n|$)/y;
