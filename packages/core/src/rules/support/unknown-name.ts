import type { NamedPlace, SymbolKind } from "../../spec";
import { didYouMean } from "../../text/did-you-mean";
import type { Report, Subject } from "../rule";

/** How a kind of thing is called, and where it is defined. */
export interface Naming {
  readonly kind: SymbolKind;
  readonly noun: string;
  readonly section: string;
}

/** Reports every place that means something which nothing defines. */
export function reportUnknownNames(
  { kind, noun, section }: Naming,
  { workspace }: Subject,
  report: Report,
): void {
  const known = workspace.symbols.definitionsOf(kind);
  const note = `${noun}s are defined under \`${section}:\``;
  for (const { name, span } of workspace.symbols.referencesTo(kind)) {
    if (known.has(name)) continue;
    const message = `no ${noun} is called "${name}"`;
    report(span, { message, cure: cureFor(name, known, section), note });
  }
}

/** The nearest known name, or else the place where the missing one belongs. */
export function cureFor(
  name: string,
  known: ReadonlyMap<string, readonly NamedPlace[]>,
  section: string,
): string {
  const near = didYouMean(name, known.keys());
  return near === undefined ? `add it under \`${section}:\`` : `did you mean "${near}"?`;
}
