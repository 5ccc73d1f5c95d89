import { type Operator, parseOperator } from "../../language/policy-condition";
import type { PolicyStatement } from "../../language/policy-statement";
import type { Tested } from "./always-met";
import { covers, reachesAll } from "./resource-reach";
import { isUnconditional, testsIn } from "./statement-reach";

/**
 * Whether a statement denies so much that an action on a target may not be left: with a condition
 * it has to deny all but what that names. One that is about circumstances takes nothing away, and
 * one that denies only some values leaves all others.
 */
export function isWideDeny(statement: PolicyStatement): boolean {
  if (statement.Effect?.value !== "Deny") return false;
  if (isUnconditional(statement)) return true;
  const tests = testsIn(statement);
  return tests.every(isWide) && !tests.every(isAboutCircumstances);
}

/** The keys of AWS as a whole tell who asks, from where and when; those of a service, for what. */
function isAboutCircumstances({ key }: Tested): boolean {
  return /^aws:/i.test(key);
}

/** For which service a role is passed is what the ways differ in, so one of its values is much. */
function isWide({ operator, key, values }: Tested): boolean {
  const test = parseOperator(operator);
  if (!test || /^iam:PassedToService$/i.test(key) || deniesMissing(test)) return true;
  return values.some((value) => /^\*+$/.test(String(value)));
}

/** Whether it is met for all values but some, or for requests that do not have the key. */
function deniesMissing({ set, comparison, ifExists }: Operator): boolean {
  return comparison === "Null" || comparison.includes("Not") || ifExists || set === "ForAllValues";
}

/**
 * Whether a Deny takes away an action that it is about. On some resources it leaves the others, and
 * with `NotResource` those that it covers; of which it spares only a part, what is left is not known.
 */
export function isDeniedOn(statement: PolicyStatement, action: string, target?: string): boolean {
  const { NotResource } = statement;
  if (!NotResource) return reachesAll(statement, action, target);
  return !NotResource.items.some(({ value }) => target !== undefined && covers(value, target));
}
