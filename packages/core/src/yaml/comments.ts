import { Lexer } from "yaml";
import type { Located } from "../text/span";
import type { PlacedText } from "./placed-text";

/** A comment, without its `#` and the spaces around its text. */
export interface Comment extends Located {
  readonly text: string;
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean;
}

/** The lexer marks documents and scalars with characters of its own, which are not in the text. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f", "\ufeff"]);

/** The comments of a text. What looks like one inside a text is none. */
export function commentsIn({ source: { text }, spanOf }: PlacedText): readonly Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.has(lexeme) && !text.startsWith(lexeme, start)) continue;
    const end = start + lexeme.length;
    if (lexeme.startsWith("#")) {
      const isAlone = /^[ \t]*$/.test(text.slice(text.lastIndexOf("\n", start) + 1, start));
      const content = lexeme.slice(1).trim();
      comments.push({ text: content, isAlone, span: spanOf(start, end) });
    }
    start = end;
  }
  return comments;
}
