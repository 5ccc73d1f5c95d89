import { compareText, type Json, type JsonObject } from "@rolecall/core";

/** The order in which AWS's own documents write the elements of a policy. */
const order = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];

/**
 * An IAM policy as JSON in one fixed form, so that the order in which it is written changes
 * nothing: every list in a policy is a set, and so is every object.
 * Source: the IAM user guide, "Grammar of the IAM JSON policy language".
 */
export function policyDocument(policy: JsonObject): string {
  return JSON.stringify(canonical(policy));
}

function canonical(value: Json): Json {
  if (isList(value)) return sortedByJson(value.map(canonical));
  if (value === null || typeof value !== "object") return value;
  const keys = Object.keys(value).sort(byElement);
  return Object.fromEntries(keys.map((key) => [key, canonical(value[key] ?? null)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function sortedByJson(items: readonly Json[]): readonly Json[] {
  return items
    .map((item) => ({ item, json: JSON.stringify(item) }))
    .sort((first, second) => compareText(first.json, second.json))
    .map(({ item }) => item);
}

function byElement(first: string, second: string): number {
  const [one, two] = [order.indexOf(first), order.indexOf(second)];
  if (one !== -1 && two !== -1) return one - two;
  return one === two ? compareText(first, second) : two - one;
}
