import { Lexer } from "yaml";
import type { Extent } from "./layout";

/** A collection that is open where a text ends, and how far it has got. */
export interface OpenCollection {
  readonly kind: "map" | "list";
  readonly isFlow: boolean;
  /** The column, from 0, of its keys or dashes; in flow style, that of its bracket. */
  readonly indent: number;
  /** The key whose value is being written; absent between two keys. */
  key: string | undefined;
  /** Whether something stands behind the key already, on whichever line. */
  hasValue: boolean;
  /** The item that is being written, from 0. */
  index: number;
  /** The keys or plain items so far, the one that is being written among them. */
  readonly said: string[];
}

/** A text on which nothing follows yet, so that it may be a key or a value. */
export interface OpenScalar extends Extent {
  readonly text: string;
  readonly column: number;
  readonly quote: "'" | '"' | undefined;
}

/** What is open at the end of a text that is cut off anywhere. */
export interface OpenText {
  /** From the outermost in. */
  readonly collections: readonly OpenCollection[];
  /** The text that the cut has ended, or that stands right before it. */
  readonly scalar: OpenScalar | undefined;
  /** Whether the text ends within a comment or within a text of several lines. */
  readonly isProse: boolean;
  /** Whether the last line holds nothing but blanks and dashes before the cut or the scalar. */
  readonly isLineStart: boolean;
  /** Whether a dash stands on the last line, with nothing but that behind it. */
  readonly isItem: boolean;
}

/**
 * Follows the structure of a text up to its end, as an editor needs it: no error stops it, and what
 * is half written counts as what it will most likely become.
 */
export function openTextOf(text: string): OpenText {
  const reader = new StructureReader(text);
  for (const lexeme of new Lexer().lex(text)) reader.take(lexeme);
  return reader.end();
}

class StructureReader {
  readonly #open: OpenCollection[] = [];
  #offset = 0;
  #lineStart = 0;
  #scalar: OpenScalar | undefined;
  #isComment = false;
  #isLineStart = true;
  #isItem = false;
  #isBlockText = false;

  constructor(private readonly text: string) {}

  take(lexeme: string): void {
    // The lexer marks documents and scalars with characters that are not in the text.
    if (lexeme === "" || !this.text.startsWith(lexeme, this.#offset)) return;
    this.#read(lexeme);
    this.#offset += lexeme.length;
    const lineBreak = lexeme.lastIndexOf("\n");
    if (lineBreak === -1) return;
    this.#lineStart = this.#offset - lexeme.length + lineBreak + 1;
    if (lexeme.trim() === "") this.#startLine();
  }

  end(): OpenText {
    const isTyped = this.#scalar?.end === this.text.length;
    return {
      collections: this.#open,
      scalar: isTyped ? this.#scalar : undefined,
      isProse: this.#isComment || this.#isBlockText,
      isLineStart: this.#isLineStart,
      isItem: this.#isItem,
    };
  }

  get #top(): OpenCollection | undefined {
    return this.#open.at(-1);
  }

  get #column(): number {
    return this.#offset - this.#lineStart;
  }

  #read(lexeme: string): void {
    const isFlow = this.#top?.isFlow === true;
    if (/^\s/.test(lexeme)) return;
    if (lexeme === "-" && !isFlow) this.#startItem();
    else if (lexeme === ":") this.#endKey();
    else if (lexeme === "{" || lexeme === "[") this.#openFlow(lexeme);
    else if (lexeme === "}" || lexeme === "]") this.#closeFlow();
    else if (lexeme === "," && isFlow) this.#nextInFlow();
    else if (lexeme.startsWith("#")) this.#isComment = true;
    else if (/^[|>][-+\d]*$/.test(lexeme)) this.#isBlockText = true;
    else if (!/^[&!]/.test(lexeme)) this.#readScalar(lexeme);
  }

  #startLine(): void {
    this.#endValue();
    this.#isComment = false;
    this.#isLineStart = true;
    this.#isItem = false;
  }

  /** A dash opens a list, or goes on with the one whose dashes stand in its column. */
  #startItem(): void {
    const column = this.#column;
    this.#closeBeyond(column);
    this.#isItem = true;
    const top = this.#top;
    if (top?.kind === "list" && top.indent === column) top.index++;
    else this.#push("list", column, false);
  }

  #endKey(): void {
    const scalar = this.#scalar;
    if (!scalar) return;
    this.#scalar = undefined;
    if (!this.#top?.isFlow) this.#openMap(scalar.column);
    const map = this.#top;
    if (map?.kind !== "map") return;
    map.key = scalar.text;
    map.hasValue = false;
    map.said.push(scalar.text);
    this.#isLineStart = false;
    this.#isItem = false;
  }

  #openMap(column: number): void {
    this.#closeBeyond(column);
    if (this.#top?.kind === "list" && this.#top.indent === column) this.#open.pop();
    const top = this.#top;
    if (top?.kind !== "map" || top.indent !== column) this.#push("map", column, false);
  }

  #openFlow(bracket: string): void {
    this.#fill();
    this.#push(bracket === "{" ? "map" : "list", this.#column, true);
    this.#isLineStart = false;
    this.#isItem = false;
  }

  #closeFlow(): void {
    this.#endValue();
    if (this.#top?.isFlow) this.#open.pop();
  }

  #nextInFlow(): void {
    this.#endValue();
    const top = this.#top;
    if (!top) return;
    top.index++;
    top.key = undefined;
    top.hasValue = false;
  }

  #readScalar(lexeme: string): void {
    this.#endValue();
    if (this.#isBlockText) {
      this.#isBlockText = this.#offset + lexeme.length === this.text.length;
      this.#fill();
      return;
    }
    const [first] = lexeme;
    const quote = first === '"' || first === "'" ? first : undefined;
    this.#scalar = {
      text: quote ? lexeme.slice(1).replace(new RegExp(`${quote}$`), "") : lexeme,
      quote,
      column: this.#column,
      start: this.#offset,
      end: this.#offset + lexeme.length,
    };
  }

  /** A text after which no colon comes was a value. */
  #endValue(): void {
    const scalar = this.#scalar;
    if (!scalar) return;
    this.#scalar = undefined;
    this.#isLineStart = false;
    this.#isItem = false;
    this.#fill();
    const top = this.#top;
    if (top?.kind === "list") top.said.push(scalar.text);
  }

  #fill(): void {
    const top = this.#top;
    if (top) top.hasValue = true;
  }

  #closeBeyond(column: number): void {
    while (this.#top && !this.#top.isFlow && this.#top.indent > column) this.#open.pop();
  }

  #push(kind: "map" | "list", indent: number, isFlow: boolean): void {
    const fresh = { key: undefined, hasValue: false, index: 0, said: [] };
    this.#open.push({ kind, indent, isFlow, ...fresh });
  }
}
