/** Lines that belong together: the first says what they are about. Both count from 1. */
export interface LineBlock {
  readonly first: number;
  readonly last: number;
  readonly isComment: boolean;
}

/**
 * The blocks of a text as far as its look tells, so that half-written text has them too: a line with
 * the lines below it that are further in, and comments of several lines. Sorted by the first line.
 */
export function lineBlocks(text: string): readonly LineBlock[] {
  const finder = new BlockFinder();
  for (const line of text.split("\n")) finder.add(line);
  return finder.finish();
}

/** A line, and how far it is in. */
interface DeepLine {
  readonly line: number;
  readonly depth: number;
}

/** One walk over the lines of one text. */
class BlockFinder {
  readonly #blocks: LineBlock[] = [];
  readonly #open: DeepLine[] = [];
  /** The comments since the last line that says something. */
  #comments: DeepLine[] = [];
  #line = 0;
  #lastSaid = 0;
  /** How far in the line is whose text of several lines goes on. */
  #text = Number.POSITIVE_INFINITY;

  add(line: string): void {
    this.#line++;
    const depth = depthOf(line);
    if (depth === undefined) return;
    if (depth > this.#text) this.#lastSaid = this.#line;
    else if (/^\s*#/.test(line)) this.#comments.push({ line: this.#line, depth });
    else this.#addSaid(line, depth);
  }

  finish(): readonly LineBlock[] {
    this.#closeFrom(0);
    return this.#blocks.sort((one, other) => one.first - other.first || other.last - one.last);
  }

  #addSaid(line: string, depth: number): void {
    this.#closeFrom(depth);
    this.#open.push({ line: this.#line, depth });
    this.#lastSaid = this.#line;
    this.#text = textStart.test(line) ? depth : Number.POSITIVE_INFINITY;
  }

  #closeFrom(depth: number): void {
    for (let top = this.#open.at(-1); top && top.depth >= depth; top = this.#open.at(-1)) {
      this.#open.pop();
      this.#put(top.line, this.#lastOf(top), false);
    }
    this.#putComments();
  }

  /** The comments that follow are part of what they are further in than. */
  #lastOf({ depth }: DeepLine): number {
    const outside = this.#comments.findIndex((comment) => comment.depth <= depth);
    const inside = outside === -1 ? this.#comments : this.#comments.slice(0, outside);
    return inside.at(-1)?.line ?? this.#lastSaid;
  }

  /** Comments below each other are one block. */
  #putComments(): void {
    let first: number | undefined;
    for (const [index, { line, depth }] of this.#comments.entries()) {
      first ??= line;
      const next = this.#comments[index + 1];
      if (next?.line === line + 1 && next.depth === depth) continue;
      this.#put(first, line, true);
      first = undefined;
    }
    this.#comments = [];
  }

  #put(first: number, last: number, isComment: boolean): void {
    if (last > first) this.#blocks.push({ first, last, isComment });
  }
}

/** A line whose value is a text on the lines below it. */
const textStart = /(?:^|[:-]\s+(?:[&!]\S+\s+)?)[|>][-+\d]{0,2}\s*(?:#.*)?$/;

/** A dash is further in than a key in its column; a closing bracket belongs to what it closes. */
function depthOf(line: string): number | undefined {
  const column = line.search(/\S/);
  if (column === -1) return undefined;
  const first = line.charAt(column);
  if (first === "}" || first === "]") return 2 * column + 1;
  return 2 * column + (first === "-" && /^-(?:\s|$)/.test(line.slice(column)) ? 1 : 0);
}
