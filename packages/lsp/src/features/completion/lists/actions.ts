import { actionsOf, groupBy, services } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { servicesIn } from "../statement";
import type { Provider, Suggestion } from "../suggestion";

/** The services, those that the statement names first; behind a service its actions. */
export const actions: Provider = (asked) => {
  const { before } = asked.cursor;
  const colon = before.indexOf(":");
  if (colon !== -1) return actionsIn(before.slice(0, colon).toLowerCase());
  const used = new Set(servicesIn(asked));
  return [...services().map((prefix) => service(prefix, used.has(prefix))), everything];
};

const everything: Suggestion = {
  label: "*",
  kind: CompletionItemKind.Operator,
  detail: "every action of every service",
  rank: 2,
};

function service(prefix: string, isUsed: boolean): Suggestion {
  return {
    label: `${prefix}:`,
    pieces: [`${prefix}:`],
    kind: CompletionItemKind.Module,
    rank: isUsed ? 0 : 1,
    more: { what: "service", name: prefix },
  };
}

function actionsIn(prefix: string): readonly Suggestion[] {
  const names = actionsOf(prefix);
  const single = names.map((name): Suggestion => {
    const label = `${prefix}:${name}`;
    return { label, kind: CompletionItemKind.Function, more: { what: "action", name: label } };
  });
  return names.length === 0 ? [] : [...wildcards(prefix, names), ...single];
}

/** Everything that a service does, and the actions that begin with the same verb. */
function wildcards(prefix: string, names: readonly string[]): readonly Suggestion[] {
  const byVerb = groupBy(names, (name) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? "");
  const verbs = [...byVerb].filter(([verb, { length }]) => verb !== "" && length > 1);
  const all = [["", names] as const, ...verbs];
  return all.map(([verb, { length }]) => ({
    label: `${prefix}:${verb}*`,
    kind: CompletionItemKind.Operator,
    detail: `${length} actions`,
  }));
}
