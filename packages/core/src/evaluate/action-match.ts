import { any, sure, type Verdict } from "./verdict";
import { exactly, lowered, matchesPattern, withWildcards } from "./wildcard";

const action = /^[a-z0-9-]+:[a-z0-9]+$/i;
const wantedAction = /^(\*|\*:\*|[a-z0-9-]+:[\w*?-]+)$/i;

/**
 * Whether an action is among those that a statement names. Actions do not distinguish upper and
 * lower case. What is not an action, in the policy or in the request, cannot be judged.
 * Source: the IAM user guide, "IAM JSON policy elements: Action".
 */
export function matchAction(wanted: readonly string[], given: string): Verdict {
  const areActions = wanted.every((one) => wantedAction.test(one)) && action.test(given);
  return areActions ? any(wanted.map((one) => matchOne(one, given))) : "unknown";
}

function matchOne(wanted: string, given: string): Verdict {
  if (wanted === "*" || wanted === "*:*") return sure(true);
  return matchesPattern(lowered(withWildcards(wanted)), lowered(exactly(given)));
}
