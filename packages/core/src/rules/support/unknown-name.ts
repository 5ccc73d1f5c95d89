import type { AccessFile } from "../../language/access-file";
import { nouns, type SymbolKind } from "../../spec";
import type { Workspace } from "../../symbols/workspace";
import { didYouMean } from "../../text/did-you-mean";
import type { Report, Subject } from "../rule";
import { renamesIn } from "./renames";
import { meantOr, suggestions } from "./suggestions";

/** A kind of thing, and where such things are defined. */
export interface Naming {
  readonly kind: SymbolKind;
  readonly section: string;
  /** What was most likely meant, where that can be told by more than a name that is near. */
  readonly cure?: (name: string) => string | undefined;
}

/** Reports every place that means something which nothing defines. */
export function reportUnknownNames(
  { kind, section, cure }: Naming,
  { workspace }: Subject,
  report: Report,
): void {
  const known = workspace.symbols.definitionsOf(kind);
  const { one, many } = nouns[kind];
  const newNames = newNamesOf(kind, workspace.model);
  const nearest = nearestName(workspace, kind);
  for (const { name, span } of workspace.symbols.referencesTo(kind)) {
    if (known.has(name)) continue;
    report(span, {
      message: `no ${one} is called "${name}"`,
      cure:
        newNames.get(name) ??
        cure?.(name) ??
        meantOr(nearest(name), `add it under \`${section}:\``),
      note: `${many} are defined under \`${section}:\``,
    });
  }
}

/** The way out for the earlier names of what has been renamed. */
function newNamesOf(kind: SymbolKind, model: AccessFile): ReadonlyMap<string, string> {
  const renames = renamesIn(model).filter((rename) => rename.kind === kind);
  return new Map(renames.map(({ from, to }) => [from.value, `it is called "${to.value}" now`]));
}

/** Looks up the defined name that is nearest to one that is not. */
export function nearestName(
  { symbols }: Workspace,
  kind: SymbolKind,
): (name: string) => string | undefined {
  const known = symbols.definitionsOf(kind);
  return suggestions((name) => didYouMean(name, known.keys()));
}
