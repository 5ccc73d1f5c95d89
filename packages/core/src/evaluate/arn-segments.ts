import { matchesPattern, type Pattern } from "./wildcard";
import { all, type Verdict } from "./verdict";

/**
 * An ARN cut at its first five colons: `arn`, partition, service, Region, account, and the rest,
 * which may hold colons. Nothing when there are fewer.
 */
export function arnSegments(arn: Pattern): readonly Pattern[] | undefined {
  const segments: Pattern[] = [];
  let rest = arn;
  for (let count = 0; count < 5; count++) {
    const colon = rest.indexOf(":");
    if (colon < 0) return undefined;
    segments.push(rest.slice(0, colon));
    rest = rest.slice(colon + 1);
  }
  return [...segments, rest];
}

/** Whether each segment matches the one at its place. */
export function matchSegments(wanted: readonly Pattern[], given: readonly Pattern[]): Verdict {
  return all(wanted.map((segment, index) => matchesPattern(segment, given[index] ?? [])));
}
