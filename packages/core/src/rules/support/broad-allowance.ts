import { matchAction } from "../../evaluate/action-match";
import { not, type Verdict } from "../../evaluate/verdict";
import { matchesPattern, withWildcards } from "../../evaluate/wildcard";
import type { PolicyStatement } from "../../language/policy-statement";
import type { Text } from "../../spec";
import type { Located } from "../../text/span";
import { targets } from "./escalations";
import { allowsAlways, isOnEverything, isUnconditional } from "./statement-reach";

/** Where a policy allows an action on all that it can be done to; nothing where it does not. */
export type BroadAllowance = (action: string) => Located | undefined;

/**
 * Tells of each action whether a policy allows it on all that it can be done to, whatever the
 * circumstances. What is not certain does not count: a condition narrows, and so does a list of
 * resources; and a Deny takes away what it may take away.
 */
export function broadAllowanceIn(statements: readonly PolicyStatement[]): BroadAllowance {
  const allowing = statements.filter(allowsAlways);
  const denying = statements.filter((one) => isDeny(one) && !isAboutCircumstances(one));
  const known = new Map<string, Located | undefined>();
  return (action) => {
    if (!known.has(action)) known.set(action, findAllowance(action, allowing, denying));
    return known.get(action);
  };
}

function findAllowance(
  action: string,
  allowing: readonly PolicyStatement[],
  denying: readonly PolicyStatement[],
): Located | undefined {
  const statement = allowing.find((one) => allows(one, action));
  if (!statement || denying.some((one) => takesAway(one, action))) return undefined;
  const named = statement.Action?.items.find(({ value }) => matchAction([value], action) === "yes");
  return named ?? statement.NotAction;
}

function isDeny({ Effect }: PolicyStatement): boolean {
  return Effect?.value === "Deny";
}

function allows(statement: PolicyStatement, action: string): boolean {
  return reachesAll(statement, action) && isAbout(statement, action) === "yes";
}

/** A Deny on some resources leaves the others; what one leaves that spares some is not known. */
function takesAway(statement: PolicyStatement, action: string): boolean {
  const isWide = statement.NotResource !== undefined || reachesAll(statement, action);
  return isWide && isAbout(statement, action) !== "no";
}

/** The keys of AWS as a whole tell who asks, from where and when; those of a service, for what. */
function isAboutCircumstances(statement: PolicyStatement): boolean {
  const keys = (statement.Condition?.entries ?? []).flatMap(({ value }) => value.entries);
  return !isUnconditional(statement) && keys.every(({ key }) => /^aws:/i.test(key.value));
}

/** Most actions are of other services, which is cheaper to see than whether they match. */
function isAbout({ Action, NotAction }: PolicyStatement, action: string): Verdict {
  const service = action.slice(0, action.indexOf(":") + 1);
  const values = ((Action ?? NotAction)?.items ?? [])
    .map(({ value }) => value)
    .filter((value) => value.startsWith("*") || value.toLowerCase().startsWith(service));
  const matched = matchAction(values, action);
  return Action ? matched : not(matched);
}

function reachesAll(statement: PolicyStatement, action: string): boolean {
  const target = targets.get(action);
  if (isOnEverything(statement) || target === undefined) return isOnEverything(statement);
  return statement.Resource?.items.some((resource) => covers(resource, target)) ?? false;
}

/**
 * Region and account do not matter: to have every role of one account is enough. A part that is
 * missing is taken for a wildcard, as AWS takes it.
 */
function covers({ value }: Text, target: string): boolean {
  const [, , service = "", , , ...rest] = value.split(":");
  const wanted = `${service}:${rest.join(":") || "*"}`;
  return matchesPattern(withWildcards(wanted), withWildcards(target)) === "yes";
}
