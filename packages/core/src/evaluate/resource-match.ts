import { arnSegments, matchSegments } from "./arn-segments";
import type { RequestReading } from "./context";
import { expand } from "./variables";
import { any, type Judgement, not, type Verdict } from "./verdict";
import { exactly, many, matchesPattern, type Pattern, withWildcards } from "./wildcard";

/** The resources that a statement names, and how they are to be read. */
export interface WantedResources {
  readonly values: readonly string[];
  readonly hasVariables: boolean;
  readonly isNegated: boolean;
}

/**
 * Whether a resource is among those that a statement names, or, for NotResource, is not. The
 * resource of an action that has none is `*`, which only the resource `*` matches.
 *
 * A variable without a value matches nothing, and may make the whole statement invalid, IAM says.
 * Where these two come to different answers, the answer is unknown.
 * Sources: the IAM user guide, "IAM JSON policy elements: Resource" and "Variables and tags".
 */
export function matchResource(
  wanted: WantedResources,
  given: string,
  reading: RequestReading,
): Judgement {
  const judged = wanted.values.map((value) => matchOne(value, given, { wanted, reading }));
  const verdict = any(judged.map((one) => one.verdict));
  const why = judged.find((one) => one.verdict === verdict)?.why ?? "no resource is named";
  const answer = wanted.isNegated ? not(verdict) : verdict;
  const doubtful = judged.find((one) => one.makesDoubtful);
  return answer === "yes" && doubtful
    ? { verdict: "unknown", why: doubtful.why }
    : { verdict: answer, why };
}

interface How {
  readonly wanted: WantedResources;
  readonly reading: RequestReading;
}

/** A judgement about one of several values. */
interface OneJudgement extends Judgement {
  /** Whether the value may make the whole statement invalid, whatever the others say. */
  readonly makesDoubtful?: true;
}

function matchOne(value: string, given: string, { wanted, reading }: How): OneJudgement {
  const form = { hasWildcards: true, hasVariables: wanted.hasVariables };
  const expanded = expand(value, form, reading);
  if (expanded.kind === "unresolved") return doubt("no", expanded.why);
  if (expanded.kind === "unclear") return doubt("unknown", expanded.why);
  const judged = matchArn(expanded.pattern, given);
  return wanted.hasVariables && early.test(value) ? judgeEarly(judged) : judged;
}

/** A variable before the fifth colon. */
const early = /^([^:]*:){0,4}[^:]*\$\{[^*?$]/;

/**
 * The guide has variables after the fifth colon only, while AWS's own policies have
 * `${aws:PrincipalAccount}` in the place of the account. What does not match with the values put in
 * matches in no reading; of what does, nobody can be sure.
 * Sources: the IAM user guide, "Variables and tags"; the managed policy
 * `AmazonTimestreamInfluxDBServiceRolePolicy`.
 */
function judgeEarly({ verdict, why }: OneJudgement): OneJudgement {
  if (verdict !== "yes") return doubt(verdict, why);
  return doubt(
    "unknown",
    "with the values put in it matches, but the guide of IAM allows variables after the fifth colon only",
  );
}

function doubt(verdict: Verdict, why: string): OneJudgement {
  return { verdict, why, makesDoubtful: true };
}

function matchArn(wanted: Pattern, text: string): OneJudgement {
  const given = exactly(text);
  if (wanted.length === 1 && wanted[0] === many) return { verdict: "yes", why: "* is everything" };
  if (matchesPattern(withWildcards("arn:*"), wanted) !== "yes") {
    return doubt("unknown", "this is not an ARN");
  }
  if (matchesPattern(wanted, given) === "no") return { verdict: "no", why: "the ARNs differ" };
  const [mine, theirs] = [arnSegments(wanted), arnSegments(given)];
  if (mine && theirs && matchSegments(mine, theirs) === "yes") {
    return { verdict: "yes", why: "every part of the ARN matches" };
  }
  return mayCrossColons(wanted)
    ? { verdict: "yes", why: "a * at the end of a part reaches beyond the colon" }
    : { verdict: "unknown", why: "a * within a part would have to reach beyond a colon" };
}

/** A `*` reaches beyond a colon where it ends its part; elsewhere nobody promises it. */
function mayCrossColons(wanted: Pattern): boolean {
  const rest = arnSegments(wanted)?.at(-1)?.length ?? 0;
  return wanted
    .slice(0, wanted.length - rest)
    .every((token, at) => token !== many || [":", undefined].some((end) => end === wanted[at + 1]));
}
