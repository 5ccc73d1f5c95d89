import { arnSegments, matchSegments } from "../arn-segments";
import type { Verdict } from "../verdict";
import type { Pattern } from "../wildcard";

/**
 * ARNs, each of the six parts by itself, with wildcards: `ArnEquals` and `ArnLike` are the same.
 * What has not six parts is no ARN and cannot be judged.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export function sameArn(wanted: Pattern, given: Pattern): Verdict {
  const [mine, theirs] = [arnSegments(wanted), arnSegments(given)];
  return mine && theirs ? matchSegments(mine, theirs) : "unknown";
}
