import { deleting, possibly } from "../../diagnostics/fix";
import { type NamedPlace, nouns, type SymbolKind } from "../../spec";
import { type GrantPart, partsOf } from "../../resolve/grant-parts";
import type { Grant } from "../../resolve/resolved-model";
import { remember } from "../../text/remember";
import type { Report, Subject } from "../rule";

/** What may be left unused, and what to say of it. */
export interface Unused {
  readonly kind: SymbolKind;
  /** Completes "no … uses it". */
  readonly users: string;
  readonly cure: string;
  readonly note: string;
  /** Names that are used without being written out. */
  readonly alsoUsed?: ReadonlySet<string>;
}

/**
 * Reports every name that is defined and used by nothing. A workspace without any pattern is only
 * being begun, or a part that others build on; there nothing can be said to be left over.
 */
export function reportUnusedNames(
  { kind, users, cure, note, alsoUsed }: Unused,
  { workspace: { model, symbols } }: Subject,
  report: Report,
): void {
  if ((model.patterns?.entries ?? []).length === 0) return;
  const unused = unusedAmong(symbols.definitionsOf(kind), symbols.referencesTo(kind), alsoUsed);
  for (const { name, span } of unused) {
    report(span, {
      message: `no ${users} uses the ${nouns[kind].one} "${name}"`,
      cure,
      fixes: [possibly(deleting(span, `the ${nouns[kind].one} "${name}"`))],
      note,
    });
  }
}

const namesAmong = remember(
  (references: readonly NamedPlace[]): ReadonlySet<string> =>
    new Set(references.map(({ name }) => name)),
);

/** The first definitions of the names that nothing uses. */
const unusedAmong = remember(
  (
    definitions: ReadonlyMap<string, readonly NamedPlace[]>,
    references: readonly NamedPlace[],
    alsoUsed: ReadonlySet<string> | undefined,
  ): readonly NamedPlace[] => {
    const used = namesAmong(references);
    const isUnused = (name: string) => !used.has(name) && !alsoUsed?.has(name);
    return [...definitions].flatMap(([name, places]) => (isUnused(name) ? places.slice(0, 1) : []));
  },
);

/** The users or groups that are granted something, by whichever way patterns name them. */
export function grantedNames(kind: "group" | "user", { resolution }: Subject): ReadonlySet<string> {
  return allNamesIn(resolution.model.grants)[kind];
}

type Names = Readonly<Record<"group" | "user", ReadonlySet<string>>>;

const allNamesIn = remember((grants: readonly Grant[]): Names => {
  const parts = partsOf(grants).map((part) => namesIn(part));
  return {
    group: new Set(parts.flatMap(({ group }) => Array.from(group))),
    user: new Set(parts.flatMap(({ user }) => Array.from(user))),
  };
});

const namesIn = remember((part: GrantPart): Names => {
  const names = { group: new Set<string>(), user: new Set<string>() };
  for (const { principal } of part) names[principal.kind].add(principal.name);
  return names;
});
