import type { Json } from "@rolecall/core";
import { matchesWildcard } from "./matches-pattern";

const comparison = /^\(\$\.([\w.]+) (=|!=) "([^"]*)"\)$/;

/**
 * Whether CloudWatch Logs would match an event: only comparisons of texts that are there, joined by
 * "and", and it throws on anything else.
 * Source: the CloudWatch Logs user guide, "Using filter patterns to match terms in JSON log events".
 */
export function matchesFilter(filter: string, event: Json): boolean {
  const [, inner = ""] = /^\{ (.*) \}$/.exec(filter) ?? [];
  return inner.split(" && ").every((part) => {
    const [, path, operator, wanted] = comparison.exec(part) ?? [];
    if (path === undefined || wanted === undefined) throw new Error(`cannot read ${part}`);
    const value = valueAt(event, path.split("."));
    if (typeof value !== "string") throw new Error(`the event says nothing of ${path}`);
    return matchesWildcard(wanted, value) === (operator === "=");
  });
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return valueAt(new Map<string, unknown>(entries).get(key), rest);
}
