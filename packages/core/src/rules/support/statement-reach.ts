import type { PolicyStatement } from "../../language/policy-statement";
import type { Text } from "../../spec";
import { sortedSet } from "../../text/compare";
import { isAlwaysMet, type Tested } from "./always-met";

/** Whether a statement has no condition that asks for anything. */
export function isUnconditional({ Condition, given }: PolicyStatement): boolean {
  if (!Condition) return !given.has("Condition");
  return Condition.entries.every(({ value }) => value.entries.length === 0);
}

/** What the conditions of a statement ask for. */
export function testsIn({ Condition }: PolicyStatement): readonly Tested[] {
  return (Condition?.entries ?? []).flatMap(({ key: operator, value: keys }) =>
    keys.entries.map(({ key, value }) => ({
      operator: operator.value,
      key: key.value,
      values: value.items.map((item) => item.value),
    })),
  );
}

/** Completes a message about a statement that `allowsAlways`: whatever conditions it has. */
export function despiteConditions(statement: PolicyStatement): string {
  const keys = sortedSet(testsIn(statement).map(({ key }) => key));
  return keys.length === 0 ? "" : `, and anybody can meet its condition on ${keys.join(" and ")}`;
}

/** Whether a statement allows something to whoever wants it, whatever conditions it has. */
export function allowsAlways(statement: PolicyStatement): boolean {
  if (statement.Effect?.value !== "Allow") return false;
  return (
    isUnconditional(statement) || (!!statement.Condition && testsIn(statement).every(isAlwaysMet))
  );
}

/** The place where a statement names all actions at once. */
export function allActionsIn({ Action }: PolicyStatement): Text | undefined {
  return Action?.items.find(({ value }) => value === "*" || value === "*:*");
}

/** Whether a statement is about all resources. */
export function isOnEverything({ Resource }: PolicyStatement): boolean {
  return Resource?.items.some(({ value }) => /^\*+$/.test(value)) ?? false;
}

/** The place where a statement allows everything, if it does. */
export function everythingAllowed(statement: PolicyStatement): Text | undefined {
  return allowsAlways(statement) && isOnEverything(statement) ? allActionsIn(statement) : undefined;
}
