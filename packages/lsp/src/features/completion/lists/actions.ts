import { actionsOf, groupBy, services } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { servicesIn } from "../statement";
import type { Asked, Provider, Suggestion } from "../suggestion";

/**
 * The services, those that the statement names first, with their actions; behind a service only its
 * own.
 */
export const actions: Provider = (asked) => {
  const { before } = asked.cursor;
  const colon = before.indexOf(":");
  if (colon !== -1) return actionsIn(before.slice(0, colon).toLowerCase());
  const used = new Set(servicesIn(asked));
  const found = services().map((prefix) => service(prefix, used.has(prefix), asked));
  // Some know the name of an action before they think of its service.
  return [...found, everything, ...[...used].flatMap(actionsIn)];
};

/** Behind the services, where there are both. */
const actionRank = 3;

const everything: Suggestion = {
  label: "*",
  kind: CompletionItemKind.Operator,
  detail: "every action of every service",
  rank: 2,
};

function service(prefix: string, isUsed: boolean, { cursor, isJson }: Asked): Suggestion {
  const needsQuotes = isJson && cursor.quote === undefined;
  return {
    label: `${prefix}:`,
    pieces: needsQuotes ? [`"${prefix}:`, { hint: "" }, '"'] : [`${prefix}:`],
    kind: CompletionItemKind.Module,
    rank: isUsed ? 0 : 1,
    // With its colon, s3 would come behind s3-outposts.
    order: prefix,
    isBeginning: true,
    more: { what: "service", name: prefix },
  };
}

function actionsIn(prefix: string): readonly Suggestion[] {
  const names = actionsOf(prefix);
  const single = names.map((name): Suggestion => {
    const label = `${prefix}:${name}`;
    const more = { what: "action", name: label } as const;
    return { label, kind: CompletionItemKind.Function, rank: actionRank, more };
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
    rank: actionRank,
  }));
}
