import { type NamedPlace, nouns, type SymbolKind } from "../../spec";
import { didYouMean } from "../../text/did-you-mean";
import type { Report, Subject } from "../rule";

/** A kind of thing, and where such things are defined. */
export interface Naming {
  readonly kind: SymbolKind;
  readonly section: string;
  /** What was most likely meant, where that can be told by more than a name that is near. */
  readonly cure?: (name: string) => string | undefined;
}

/** Where so much is unknown, a section is missing; to look for each name would take minutes. */
const mostSuggestions = 100;
const noNames: ReadonlyMap<string, readonly NamedPlace[]> = new Map();

/** Reports every place that means something which nothing defines. */
export function reportUnknownNames(
  { kind, section, cure }: Naming,
  { workspace }: Subject,
  report: Report,
): void {
  const known = workspace.symbols.definitionsOf(kind);
  const { one, many } = nouns[kind];
  const unknown = workspace.symbols.referencesTo(kind).filter(({ name }) => !known.has(name));
  for (const [index, { name, span }] of unknown.entries()) {
    const candidates = index < mostSuggestions ? known : noNames;
    report(span, {
      message: `no ${one} is called "${name}"`,
      cure: cure?.(name) ?? cureFor(name, candidates, `\`${section}:\``),
      note: `${many} are defined under \`${section}:\``,
    });
  }
}

/** The nearest known name, or else the place where the missing one belongs, such as `users:`. */
export function cureFor(
  name: string,
  known: ReadonlyMap<string, readonly NamedPlace[]>,
  place: string,
): string {
  const near = didYouMean(name, known.keys());
  return near === undefined ? `add it under ${place}` : `did you mean "${near}"?`;
}
