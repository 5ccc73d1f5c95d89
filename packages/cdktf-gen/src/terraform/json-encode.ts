import { quote } from "./escape";
import { Expression, type Value } from "./value";

/**
 * A document of JSON in which some values are expressions, such as the ARN of a resource that is
 * still to be made. What is undefined is left out.
 */
export function jsonEncode(document: Value): Expression {
  return new Expression(`jsonencode(${codeOf(document)})`);
}

function codeOf(value: Value): string {
  if (value instanceof Expression) return value.code;
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.filter(isGiven).map(codeOf).join(", ")}]`;
  const pairs = Object.entries(value).filter(([, item]) => isGiven(item));
  return `{${pairs.map(([key, item]) => `${quote(key)} = ${codeOf(item)}`).join(", ")}}`;
}

function isGiven(value: Value): boolean {
  return value !== undefined;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
