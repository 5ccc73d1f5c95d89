import { type CST, Lexer, Parser } from "yaml";

/** Above this the tokens are not even collected: each level costs the parser a kilobyte. */
const hopelesslyDeep = 1000;

/** The tokens of a text, or where it is nested so deep that reading on would exhaust the memory. */
export type Tokens = readonly CST.Token[] | { readonly tooDeepAt: number };

/** Takes a text apart. The depth is watched on the way, before anything large has been made. */
export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let brackets = 0;
  let dashes = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") brackets++;
    else if (lexeme === "]" || lexeme === "}") brackets--;
    // Lists can be nested within one line: `- - - x`.
    if (lexeme === "-" || lexeme === "?") dashes++;
    else if (lexeme.trim() !== "") dashes = 0;
    if (brackets + dashes > hopelesslyDeep) return { tooDeepAt: Math.min(offset, text.length) };
    offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
