/** No name up to this length is shortened. */
const shortEnough = 6;

/**
 * A short form of every name: a short name itself, otherwise the initials of its words, such as `RO`
 * for `ReadOnly`, or the start of its only word, `Deve…`. No two names have the same.
 */
export function abbreviations(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(names.filter(isShort));
  return new Map(
    names.map((name) => {
      if (isShort(name)) return [name, name];
      const short = candidates(name).find((one) => !taken.has(one)) ?? name;
      taken.add(short);
      return [name, short];
    }),
  );
}

function isShort(name: string): boolean {
  return Array.from(name).length <= shortEnough;
}

/** From the shortest to the name itself; at the end, numbers tell apart what nothing else does. */
function* candidateForms(name: string): Generator<string> {
  const words = wordsOf(name);
  const last = Array.from(words.at(-1) ?? "");
  const initials = words.slice(0, -1).map((word) => Array.from(word)[0] ?? "");
  const isOneWord = words.length === 1;
  for (let length = isOneWord ? 4 : 1; length <= last.length; length += 1) {
    const isCut = isOneWord && length < last.length;
    yield [...initials, ...last.slice(0, length), ...(isCut ? ["…"] : [])].join("");
  }
}

function candidates(name: string): readonly string[] {
  return [...candidateForms(name)];
}

/** `ReadOnlyS3-audit` is made of `Read`, `Only`, `S3` and `audit`. */
function wordsOf(name: string): readonly string[] {
  return name.match(/\p{Lu}+(?!\p{Ll})\d*|\p{Lu}?[\p{Ll}\d]+|[^\p{L}\d\s_.,@+=-]+/gu) ?? [name];
}
