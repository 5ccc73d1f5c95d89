import type { PolicyStatement } from "../../language/policy-statement";
import type { Scalar } from "../../spec";
import { resourcesOf } from "./inline-policies";

/** What a statement says of resources, and the values of its conditions: there IAM knows variables. */
export function valuesIn(statement: PolicyStatement): readonly Scalar[] {
  const tested = (statement.Condition?.entries ?? [])
    .flatMap(({ value }) => value.entries)
    .flatMap(({ value }) => value.items);
  return [...resourcesOf(statement), ...tested];
}
