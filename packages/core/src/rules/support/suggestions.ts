/** Where so much is unknown, more suggestions help nobody; to look for each would take minutes. */
const mostSuggestions = 100;

/** The same look-up with a memory: each text is looked up once, and only so many texts are. */
export function suggestions(
  find: (written: string) => string | undefined,
): (written: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (written) => {
    if (!found.has(written) && found.size < mostSuggestions) found.set(written, find(written));
    return found.get(written);
  };
}

/** Asks whether a suggestion was meant; without one, says what to do instead. */
export function meantOr(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `did you mean "${suggestion}"?`;
}
