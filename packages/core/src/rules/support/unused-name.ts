import { nouns, type SymbolKind } from "../../spec";
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
  const used = new Set(symbols.referencesTo(kind).map(({ name }) => name));
  for (const [name, [first]] of symbols.definitionsOf(kind)) {
    if (!first || used.has(name) || alsoUsed?.has(name)) continue;
    report(first.span, {
      message: `no ${users} uses the ${nouns[kind].one} "${name}"`,
      cure,
      note,
    });
  }
}

/** The users or groups that are granted something, by whichever way patterns name them. */
export function grantedNames(kind: "group" | "user", { resolution }: Subject): ReadonlySet<string> {
  const principals = resolution.model.grants.map(({ principal }) => principal);
  return new Set(principals.filter((one) => one.kind === kind).map(({ name }) => name));
}
