import { matchAction } from "./action-match";
import { type RequestReading, shownGiven } from "./context";
import { findOperator } from "./operators";
import type { Named, JsonCondition, JsonStatement } from "./policy";
import { matchPrincipal, type Reach } from "./principal-match";
import { all, type Judgement, not, type Verdict } from "./verdict";
import { matchResource } from "./resource-match";
import { expand } from "./variables";

/** What somebody asks AWS for. */
export interface Asked {
  readonly action: string;
  readonly resource: string;
}

/** One part of a statement beside what the request says of it: a row of an explanation. */
export interface Check {
  /** `Action`, `NotResource`, `Principal` …; for a condition its operator and key. */
  readonly part: string;
  /** What the policy says. */
  readonly policy: readonly string[];
  /** What the request says. */
  readonly request: string;
  readonly verdict: Verdict;
  /** Why, in words that end a sentence. */
  readonly why: string;
}

/** Whether a statement is about a request, and how each part of it contributed. */
export interface JudgedStatement {
  readonly statement: string;
  readonly effect: JsonStatement["effect"];
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** For policies of resources: in which ways they mean the one who asks. */
  readonly by: ReadonlyMap<Reach, Verdict>;
  /** Whether a condition says whose request it may be. */
  readonly namesPrincipalArn: boolean;
}

/** Judges one statement; each part of it has to hold. */
export function judgeStatement(
  statement: JsonStatement,
  asked: Asked,
  reading: RequestReading,
): JudgedStatement {
  const { name, effect, malformed, conditions } = statement;
  const head = {
    statement: name,
    effect,
    namesPrincipalArn: conditions.some(({ key }) => key.toLowerCase() === "aws:principalarn"),
  };
  if (malformed !== undefined) {
    const check = row("Statement", [], { request: "", verdict: "unknown", why: malformed });
    return { ...head, verdict: "unknown", checks: [check], by: new Map([["self", "unknown"]]) };
  }
  const principal = judgePrincipal(statement, reading);
  const checks = [
    ...principal.checks,
    judgeAction(statement.action, asked.action),
    ...judgeResource(statement, asked.resource, reading),
    ...conditions.map((condition) => judgeCondition(condition, statement, reading)),
  ];
  return { ...head, verdict: all(checks.map(({ verdict }) => verdict)), checks, by: principal.by };
}

interface Answer extends Judgement {
  readonly request: string;
}

function row(part: string, policy: readonly string[], { request, verdict, why }: Answer): Check {
  return { part, policy, request, verdict, why };
}

function judgePrincipal({ principal, isNotPrincipal }: JsonStatement, reading: RequestReading) {
  if (principal === undefined) return { checks: [], by: new Map<Reach, Verdict>() };
  const request = shownGiven(reading.lookUp("aws:PrincipalArn"));
  const policy = [JSON.stringify(principal)];
  if (isNotPrincipal) {
    const why = "what NotPrincipal leaves out cannot be told from the request";
    const check = row("NotPrincipal", policy, { request, verdict: "unknown", why });
    return { checks: [check], by: new Map<Reach, Verdict>([["self", "unknown"]]) };
  }
  const { by, ...judged } = matchPrincipal(principal, reading);
  return { checks: [row("Principal", policy, { request, ...judged })], by };
}

function judgeAction({ isNegated, values }: Named, request: string): Check {
  const matched = matchAction(values, request);
  const verdict = isNegated ? not(matched) : matched;
  return row(isNegated ? "NotAction" : "Action", values, {
    request,
    verdict,
    why: actionReasons[matched],
  });
}

const actionReasons: Readonly<Record<Verdict, string>> = {
  yes: "the action is named",
  no: "the action is not named",
  unknown: "one of these is no action",
};

function judgeResource(
  { resource, hasVariables }: JsonStatement,
  request: string,
  reading: RequestReading,
): readonly Check[] {
  if (!resource) return [];
  const judged = matchResource({ ...resource, hasVariables }, request, reading);
  const part = resource.isNegated ? "NotResource" : "Resource";
  return [row(part, resource.values, { request, ...judged })];
}

/** Judges one condition, in a policy of a version that knows variables or not. */
export function judgeCondition(
  { operator, key, values }: JsonCondition,
  { hasVariables }: Pick<JsonStatement, "hasVariables">,
  reading: RequestReading,
): Check {
  const part = `${operator} ${key}`;
  const given = reading.lookUp(key);
  const request = shownGiven(given);
  const found = findOperator(operator);
  if (!found || values.length === 0) {
    const why = found ? "no value is named" : "the meaning of this operator is not known";
    return row(part, values, { request, verdict: "unknown", why });
  }
  const wanted = values.map((value) => {
    if (hasVariables && !found.takesVariables && value.includes("${")) {
      return { kind: "unclear" as const, why: "variables are for texts and ARNs" };
    }
    return expand(value, { hasWildcards: found.hasWildcards, hasVariables }, reading);
  });
  return row(part, values, { request, ...found.operator.judge({ wanted, given }) });
}
