import { distance } from "fastest-levenshtein";
import { compareText } from "./compare";

/** Nobody mistypes a longer name, and to compare such names takes long. */
const longestName = 1024;

/**
 * The candidate that someone who wrote `name` most likely meant, or nothing when none is near.
 *
 * Near means that at most a third of the letters differ; equal but for upper and lower case is
 * nearest. Ties go to the alphabet, so that the answer never depends on the order of a file. Where
 * none is near, the only one that has `name` as its first or last part is meant: `Prod` for
 * `Workloads/Prod`, `log-archive` for `acme-log-archive`.
 */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const all = [...candidates];
  return nearest(name, all) ?? onlyOneAround(name, all);
}

function onlyOneAround(name: string, candidates: readonly string[]): string | undefined {
  if (!/\w{3}/.test(name)) return undefined;
  const [only, ...others] = candidates.filter(
    (candidate) =>
      (candidate.endsWith(name) && /\W$/.test(candidate.slice(0, -name.length))) ||
      (candidate.startsWith(name) && /^\W/.test(candidate.slice(name.length))),
  );
  return others.length === 0 ? only : undefined;
}

function nearest(name: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly candidate: string; readonly cost: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const cost = costOf(name.toLowerCase(), candidate.toLowerCase());
    if (cost > limit || candidate === name) continue;
    if (!best || cost < best.cost || (cost === best.cost && isBefore(candidate, best.candidate))) {
      best = { candidate, cost };
    }
  }
  return best?.candidate;
}

/** Letters in the wrong order are one slip of the fingers, however many places they change. */
function costOf(name: string, candidate: string): number {
  const cost = distance(name, candidate);
  return cost === 2 && lettersOf(name) === lettersOf(candidate) ? 1 : cost;
}

function lettersOf(text: string): string {
  return Array.from(text).sort().join("");
}

function isBefore(first: string, second: string): boolean {
  return compareText(first, second) < 0;
}
