/**
 * How near a name is to some letters, the nearer the lower; nothing when it does not have them in
 * their order. Upper and lower case are the same. Names that start with them come before those that
 * hold them, and these before those that have others in between.
 */
export function scoreOf(name: string, query: string): number | undefined {
  const [own, wanted] = [name.toLowerCase(), query.toLowerCase().trim()];
  const at = own.indexOf(wanted);
  if (at === 0) return own.length - wanted.length;
  if (at > 0) return 1000 + at + own.length;
  return hasInOrder(own, wanted) ? 10_000 + own.length : undefined;
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
