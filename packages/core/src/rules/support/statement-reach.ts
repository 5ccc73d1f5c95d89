import type { PolicyStatement } from "../../language/policy-statement";
import type { Text } from "../../spec";

/** Whether a statement has no condition that could fail to be met. */
export function isUnconditional({ Condition, given }: PolicyStatement): boolean {
  if (!Condition) return !given.has("Condition");
  return Condition.entries.every(({ value }) => value.entries.length === 0);
}

/** Whether a statement allows something whatever the circumstances. */
export function allowsAlways(statement: PolicyStatement): boolean {
  return statement.Effect?.value === "Allow" && isUnconditional(statement);
}

/** The place where a statement names all actions at once. */
export function allActionsIn({ Action }: PolicyStatement): Text | undefined {
  return Action?.items.find(({ value }) => value === "*" || value === "*:*");
}

/** Whether a statement is about all resources. */
export function isOnEverything({ Resource }: PolicyStatement): boolean {
  return Resource?.items.some(({ value }) => value === "*") ?? false;
}

/** The place where a statement allows everything, if it does. */
export function everythingAllowed(statement: PolicyStatement): Text | undefined {
  return allowsAlways(statement) && isOnEverything(statement) ? allActionsIn(statement) : undefined;
}
