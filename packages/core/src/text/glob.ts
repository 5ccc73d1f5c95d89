/** Whether a name pattern holds a wildcard, or is a plain name. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/**
 * Whether a whole name matches a pattern in which `*` stands for any characters (or none) and `?`
 * for exactly one. Nothing else is special, and upper and lower case differ.
 *
 * Written out instead of turned into a regular expression because `*a*a*a*b` makes those take
 * exponential time; this takes at most `pattern.length * name.length` steps.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  const wanted = Array.from(pattern);
  const given = Array.from(name);
  let at = 0;
  let star = -1;
  let starAt = 0;
  let next = 0;
  while (next < given.length) {
    if (wanted[at] === "*") {
      star = at++;
      starAt = next;
    } else if (wanted[at] === "?" || wanted[at] === given[next]) {
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
  return wanted.slice(at).every((character) => character === "*");
}
