import type { Fix } from "../../diagnostics/fix";
import { nouns } from "../../spec";
import type { UnresolvedPrincipal } from "../../resolve/contributions";
import { sortedSet } from "../../text/compare";
import type { Span } from "../../text/span";
import type { Report, Subject } from "../rule";
import { meantOr } from "./suggestions";
import { nearestName } from "./unknown-name";

/** What principals mean, and how one is defined. */
interface Meant {
  readonly kind: "group" | "user";
  readonly creation: (name: string) => Fix;
}

/** Reports principals with variables that mean a user or a group which nothing defines. */
export function reportUnknownMeanings(
  { kind, creation }: Meant,
  { workspace, resolution }: Subject,
  report: Report,
): void {
  const unknown = resolution.unresolved.filter(
    ({ principal, name }) => principal.kind === kind && name !== undefined,
  );
  const nearest = nearestName(workspace, kind);
  for (const { span, what, accounts } of groupByMeaning(unknown, ({ name = "" }) => name)) {
    report(span, {
      message: `no ${nouns[kind].one} is called "${what}"`,
      cure: meantOr(nearest(what), `add it under \`${kind}s:\``),
      fixes: [creation(what)],
      note: `that is what it means in ${several(accounts)}`,
    });
  }
}

/** What one principal fails to mean, and the accounts in which it does. */
export interface FailedMeaning {
  readonly span: Span;
  readonly what: string;
  readonly accounts: readonly string[];
}

/** One finding for each principal and each thing that it fails to mean, however many accounts. */
export function groupByMeaning(
  unresolved: readonly UnresolvedPrincipal[],
  whatOf: (one: UnresolvedPrincipal) => string,
): readonly FailedMeaning[] {
  const groups = new Map<string, FailedMeaning & { readonly accounts: string[] }>();
  for (const one of unresolved) {
    const { span } = one.principal;
    const what = whatOf(one);
    const key = JSON.stringify([span.file, span.start, what]);
    const group = groups.get(key) ?? { span, what, accounts: [] };
    group.accounts.push(one.account.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ span, what, accounts }) => ({
    span,
    what,
    accounts: sortedSet(accounts),
  }));
}

/** The first few names, and how many more there are. */
export function several(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
