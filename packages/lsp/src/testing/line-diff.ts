/** The lines of a text that go, behind a `-`, and those that come, behind a `+`, in their order. */
export function lineDiff(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const common = commonLengths(old, now);
  const shown: string[] = [];
  let [was, is] = [0, 0];
  while (was < old.length || is < now.length) {
    if (was < old.length && is < now.length && old[was] === now[is]) [was, is] = [was + 1, is + 1];
    else if (
      is === now.length ||
      (was < old.length && at(common, was + 1, is) >= at(common, was, is + 1))
    )
      shown.push(`- ${old[was++]}`);
    else shown.push(`+ ${now[is++]}`);
  }
  return shown;
}

/** How many lines what starts at each two places has in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array<number>(now.length + 1).fill(0),
  );
  for (let was = old.length - 1; was >= 0; was--) {
    for (let is = now.length - 1; is >= 0; is--) {
      const row = lengths[was] ?? [];
      row[is] =
        old[was] === now[is]
          ? at(lengths, was + 1, is + 1) + 1
          : Math.max(at(lengths, was + 1, is), at(lengths, was, is + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}
