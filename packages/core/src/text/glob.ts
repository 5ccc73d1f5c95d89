/** Whether a name pattern holds a wildcard, or is a plain name. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/**
 * Whether a whole name matches a pattern in which `*` stands for any characters (or none) and `?`
 * for exactly one. Nothing else is special, and upper and lower case differ.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  return covers(Array.from(pattern), Array.from(name), { many: "*", one: "?", open: undefined });
}

/** What is no plain character in the two texts that are compared. */
export interface Wildcards<Token> {
  /** In the text that is wanted: any characters, or none. */
  readonly many: Token;
  /** In the text that is wanted: exactly one character. */
  readonly one: Token;
  /** In the text that is given: characters that nobody knows; only `many` takes them. */
  readonly open: Token | undefined;
}

/**
 * Whether a text with wildcards takes all of another.
 *
 * Written out instead of turned into a regular expression because `*a*a*a*b` makes those take
 * exponential time; this takes at most `wanted.length * given.length` steps.
 */
export function covers<Token>(
  wanted: readonly Token[],
  given: readonly Token[],
  { many, one, open }: Wildcards<Token>,
): boolean {
  let [at, star, starAt, next] = [0, -1, 0, 0];
  while (next < given.length) {
    if (wanted[at] === many) {
      star = at++;
      starAt = next;
    } else if (given[next] !== open && (wanted[at] === one || wanted[at] === given[next])) {
      at++;
      next++;
    } else if (star >= 0) {
      // The last star takes one character more, and everything after it is tried again.
      at = star + 1;
      next = ++starAt;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((token) => token === many);
}
