import { Lexer } from "yaml";

/**
 * The keys of a mapping in braces, or the plain items of a list in brackets, that stand behind a
 * place in it.
 *
 * @param tail the text from that place on
 */
export function flowSiblingsBehind(tail: string, kind: "map" | "list"): readonly string[] {
  const found: string[] = [];
  const bracket = kind === "map" ? "{" : "[";
  let [depth, last] = [0, ""];
  for (const lexeme of new Lexer().lex(`${bracket}${firstPart(tail)}`)) {
    if (lexeme === "{" || lexeme === "[") depth++;
    else if (lexeme === "}" || lexeme === "]") depth--;
    if (depth === 0 && lexeme !== "}" && lexeme !== "]") continue;
    const isOver = depth === 0;
    const isNamed = kind === "map" ? lexeme === ":" : lexeme === "," || isOver;
    if (isNamed && depth <= 1 && last !== "") found.push(last);
    if (isOver) return found;
    last = depth === 1 && !/^[\s,:#]/.test(lexeme) ? plainText(lexeme) : keep(last, lexeme);
  }
  return found;
}

/** Enough for every mapping that people write by hand. */
function firstPart(tail: string): string {
  return tail.slice(0, 10_000);
}

/** Blanks and comments part nothing; the lexer's own marks are no text. */
function keep(last: string, lexeme: string): string {
  return /^(?:\s|#|$)/.test(lexeme) ? last : "";
}

function plainText(lexeme: string): string {
  // oxlint-disable-next-line no-control-regex -- the lexer marks scalars with such characters
  if (/^[\u0002\u0018\u001f\ufeff[\]{}&*!]/.test(lexeme)) return "";
  return lexeme.replace(/^(["'])(.*)\1$/s, "$2");
}
