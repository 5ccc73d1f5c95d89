import { type Fix, replacing, replacingBy } from "../../diagnostics/fix";
import type { AccessFile } from "../../language/access-file";
import { type NamedPlace, nouns, type SymbolKind } from "../../spec";
import type { Workspace } from "../../symbols/workspace";
import { didYouMean } from "../../text/did-you-mean";
import { remember } from "../../text/remember";
import type { Report, Subject } from "../rule";
import { renamesIn } from "./renames";
import { meantOr, suggestions } from "./suggestions";

/** A kind of thing, and where such things are defined. */
export interface Naming {
  readonly kind: SymbolKind;
  readonly section: string;
  /** What was most likely meant, where that can be told by more than a name that is near. */
  readonly meant?: (name: string) => Meant | undefined;
  /** A new one, where that can be made of its name alone. */
  readonly creation?: (name: string) => Fix;
}

/** What was meant in the place of an unknown name. */
export interface Meant {
  readonly cure: string;
  /** What is written, the name itself or a text that it is a part of, and what to write. */
  readonly from: string;
  readonly to: string;
}

/** Reports every place that means something which nothing defines. */
export function reportUnknownNames(
  { kind, section, meant, creation }: Naming,
  { workspace }: Subject,
  report: Report,
): void {
  const { symbols } = workspace;
  const unknown = unknownAmong(symbols.referencesTo(kind), symbols.definitionsOf(kind));
  if (unknown.length === 0) return;
  const { one, many } = nouns[kind];
  const newNames = newNamesOf(kind, workspace.model);
  const nearest = nearestName(workspace, kind);
  for (const { name, span } of unknown) {
    const other = newNames.get(name) ?? meant?.(name);
    const near = other ? undefined : nearest(name);
    report(span, {
      message: `no ${one} is called "${name}"`,
      cure: other?.cure ?? meantOr(near, `add it under \`${section}:\``),
      fixes: [
        ...(other ? [replacing(span, other.from, other.to)] : replacingBy(span, name, near)),
        ...(creation ? [creation(name)] : []),
      ],
      note: `${many} are defined under \`${section}:\``,
    });
  }
}

const unknownAmong = remember(
  (references: readonly NamedPlace[], known: ReadonlyMap<string, unknown>) =>
    references.filter(({ name }) => !known.has(name)),
);

/** The way out for the earlier names of what has been renamed. */
function newNamesOf(kind: SymbolKind, model: AccessFile): ReadonlyMap<string, Meant> {
  const renames = renamesIn(model).filter((rename) => rename.kind === kind);
  return new Map(
    renames.map(({ from: { value: from }, to: { value: to } }) => [
      from,
      { cure: `it is called "${to}" now`, from, to },
    ]),
  );
}

/** Looks up the defined name that is nearest to one that is not. */
export function nearestName(
  { symbols }: Workspace,
  kind: SymbolKind,
): (name: string) => string | undefined {
  const known = symbols.definitionsOf(kind);
  return suggestions((name) => didYouMean(name, known.keys()));
}
