import { conditionOperators as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider, Suggestion } from "../suggestion";

/** The condition operators: alone, for keys that may be absent, and for keys of many values. */
export const conditionOperators: Provider = () => known;

const known: readonly Suggestion[] = [
  ...all.map(({ name, meaning }) => operator(name, meaning, rankOf(name))),
  ...all.filter(({ name }) => name !== "Null").map(({ name, meaning }) => ifExists(name, meaning)),
  ...all.map(({ name, meaning }) => operator(`ForAnyValue:${name}`, anyValue(meaning), 3)),
  ...all.map(({ name, meaning }) => operator(`ForAllValues:${name}`, allValues(meaning), 4)),
];

/** Most conditions are of these; numbers, dates and the like are looked for. */
function rankOf(name: string): number {
  return /^(?:String(?:Not)?(?:Equals|Like)|ArnLike|ArnNotLike|Bool)$/.test(name) ? 0 : 1;
}

function operator(label: string, documentation: string, rank: number): Suggestion {
  // Most of what is asked for is text.
  const order = label.startsWith("String") ? ` ${label}` : label;
  const kind = CompletionItemKind.Operator;
  return { label, documentation: `${documentation}.`, rank, order, kind };
}

function ifExists(name: string, meaning: string): Suggestion {
  return operator(`${name}IfExists`, `${meaning}; or the request does not have the key`, 2);
}

function anyValue(meaning: string): string {
  return `For one of the key's values at least: ${meaning}`;
}

/** Source: the IAM user guide, "Set operators for multivalued context keys". */
function allValues(meaning: string): string {
  return `For each of the key's values, and also when it has none: ${meaning}`;
}
