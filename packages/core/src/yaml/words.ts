import type { CST } from "yaml";
import type { Extent } from "./layout";
import { type Level, type LineEdit, shiftedText, textLines } from "./texts-of-lines";

/** What stands between two blanks of a text: a scalar, an indicator or a comment. */
export interface Word extends Extent {
  /** As the parser calls it; `text` for the lines of a block scalar. */
  readonly type: CST.Token["type"] | "text";
  /** How far it is to be indented where it starts a line; for a comment in a block it depends. */
  readonly indent: number | undefined;
  /** The innermost mapping or list in block style around it. */
  readonly level: Level | undefined;
  /** How its own lines are to be indented, where it has several. */
  readonly edits: readonly LineEdit[];
}

/** The words of a text, in its order; nothing for one with keys that have a mark of their own. */
export function wordsOf(tokens: readonly CST.Token[]): readonly Word[] | undefined {
  const reader = new WordReader();
  for (const token of tokens) reader.read(token, { indent: 0, level: undefined, isFlow: false });
  return reader.isOdd ? undefined : reader.words;
}

/** Where a token stands. */
interface Around {
  readonly indent: number;
  readonly level: Level | undefined;
  readonly isFlow: boolean;
}

/** The parts of which mappings and lists have a sequence. */
type Item = CST.BlockMap["items"][number] | CST.BlockSequence["items"][number];

class WordReader {
  readonly words: Word[] = [];
  /** Whether something has come up whose layout is better left to people. */
  isOdd = false;
  /** The indentation of the line that is being read, as it will be. */
  #line = 0;
  #lastBreak = true;

  read(token: CST.Token, around: Around): void {
    if (token.type === "document") this.#readDocument(token, around);
    else if (token.type === "block-map" || token.type === "block-seq") {
      this.#readBlock(token, around);
    } else if (token.type === "flow-collection") this.#readFlow(token, around);
    else if (token.type === "block-scalar") this.#readText(token, around);
    else this.#readSource(token, around);
  }

  #readDocument({ start, value, end = [] }: CST.Document, around: Around): void {
    this.#readAll(start, around);
    if (value) this.read(value, around);
    this.#readAll(end, around);
  }

  #readBlock({ items, indent: old }: CST.BlockMap | CST.BlockSequence, around: Around): void {
    const { indent } = around;
    const level = { old, now: indent, parent: around.level };
    for (const item of items) this.#readItem(item, { indent, level, isFlow: false });
  }

  /** What belongs to a key or a dash is indented further than that. */
  #readItem({ start, key, sep = [], value }: Item, around: Around): void {
    const below = { ...around, indent: around.indent + step };
    this.#readAll(start, around);
    if (key) this.read(key, around);
    this.#readAll(sep, below);
    if (value) this.read(value, below);
  }

  /** Brackets count once for each line, so that what two of them open stands one step further in. */
  #readFlow({ start, items, end }: CST.FlowCollection, around: Around): void {
    this.#readSource(start, around);
    if (!around.isFlow) this.#line = around.indent;
    const outer = this.#line;
    const inner = { ...around, indent: outer + step, isFlow: true };
    for (const { start: before, key, sep = [], value } of items) {
      this.#readAll(before, inner);
      if (key) this.read(key, inner);
      this.#readAll(sep, inner);
      if (value) this.read(value, inner);
    }
    const bracket = end.findIndex(({ type }) => type.startsWith("flow-"));
    this.#readAll(end.slice(0, bracket), inner);
    this.#readAll(end.slice(bracket, bracket + 1), { ...inner, indent: outer });
    this.#readAll(end.slice(bracket + 1), around);
  }

  #readText({ props, source }: CST.BlockScalar, around: Around): void {
    this.#readAll(props, around);
    if (source === "") return;
    const before = props.filter(isWritten);
    const header = before.find(({ type }) => type === "block-scalar-header")?.source ?? "";
    const last = before.at(-1);
    const start = last ? last.offset + last.source.length : 0;
    const { end, edits } = shiftedText({ start, source, header }, around.level);
    this.words.push({ type: "text", start, end, indent: 0, level: around.level, edits });
  }

  #readAll(tokens: readonly CST.Token[], around: Around): void {
    for (const token of tokens) this.read(token, around);
  }

  #readSource(token: CST.Token, around: Around): void {
    if (!isWritten(token)) this.isOdd = true;
    else if (token.type === "newline") this.#lastBreak = true;
    else if (token.type !== "space") this.#addWord(token, around);
  }

  #addWord(token: Written, { indent, level, isFlow }: Around): void {
    const { type, source, offset: start } = token;
    if (this.#lastBreak) this.#line = indent;
    this.#lastBreak = false;
    const isComment = type === "comment";
    const edits = textLines(source, start, isFlow ? indent + step : indent);
    const end = start + (isComment ? source.trimEnd() : source).length;
    const own = isComment && !isFlow ? undefined : indent;
    this.words.push({ type, start, end, indent: own, level, edits });
    if ("end" in token) this.#readAll(token.end ?? [], { indent, level, isFlow });
  }
}

/** What stands in the text as it is in the token. */
type Written = CST.FlowScalar | CST.SourceToken | CST.Directive | CST.DocumentEnd;

/** Keys with a mark of their own may be anything, and errors are nobody's to lay out. */
function isWritten(token: CST.Token): token is Written {
  return "source" in token && !["error", "explicit-key-ind", "block-scalar"].includes(token.type);
}

/** By how much each level is indented. */
export const step = 2;
