import { matchesPattern, withWildcards } from "../../evaluate/wildcard";
import type { PolicyStatement } from "../../language/policy-statement";
import { isOnEverything } from "./statement-reach";

/**
 * The service and the end of an ARN, such as `iam:role/*`. Region and account do not matter: to
 * have every role of one account is enough. A part that is missing is taken for a wildcard, as AWS
 * takes it.
 */
export function targetIn(resource: string): string {
  const [, , service = "", , , ...rest] = resource.split(":");
  return `${service}:${rest.join(":") || "*"}`;
}

/** Whether a resource means all of a target. */
export function covers(resource: string, target: string): boolean {
  return matchesPattern(patternOf(resource), withWildcards(target)) === "yes";
}

/**
 * Whether a statement is about all of a target. `NotResource` is about what it does not name; where
 * it names a part of the target, it is not about all of that.
 *
 * @param target nothing for an action that is done to nothing that has an ARN
 */
export function reachesAll(statement: PolicyStatement, action: string, target?: string): boolean {
  const { Resource, NotResource } = statement;
  if (NotResource) {
    const wanted = withWildcards(target ?? `${action.slice(0, action.indexOf(":"))}:*`);
    return NotResource.items.every(
      ({ value }) => matchesPattern(patternOf(value), wanted) === "no",
    );
  }
  if (isOnEverything(statement) || target === undefined) return isOnEverything(statement);
  return Resource?.items.some(({ value }) => covers(value, target)) ?? false;
}

function patternOf(resource: string) {
  return withWildcards(/^\*+$/.test(resource) ? resource : targetIn(resource));
}
