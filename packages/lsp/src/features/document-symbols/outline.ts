import { formAt, type SymbolKind as EntryKind, type YamlPair } from "@rolecall/core";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { isLarge } from "../../service/large";
import { positionOf, rangeOf } from "../../service/places";
import type { DocumentView } from "../../workspace/view";
import { symbolIcons } from "../support/symbol-icons";
import { pairsOf, scalarOf, treeOf } from "../support/tree";
import { detailOf } from "./details";
import { endOfPair } from "./extent";
import { policySymbols } from "./policies";
import { rememberedEntry } from "./remembered-entry";

/** Makes the symbol of one key with its value. */
export interface Outlining {
  readonly document: DocumentView;
  symbol(pair: YamlPair, shown: Shown): DocumentSymbol;
}

/** How a key is shown. */
export interface Shown {
  readonly name?: string;
  readonly kind: SymbolKind;
  readonly detail?: string | undefined;
  readonly children?: readonly DocumentSymbol[];
}

/** The symbols of a file. */
export function outlineOf(document: DocumentView): DocumentSymbol[] {
  const root = treeOf(document);
  const outlining: Outlining = {
    document,
    symbol: (pair, shown) => symbolOf(document, pair, shown),
  };
  return pairsOf(root).map((pair) => sectionOf(outlining, pair));
}

function symbolOf({ source }: DocumentView, pair: YamlPair, shown: Shown): DocumentSymbol {
  const { key } = pair;
  const { name = key.value, kind, detail, children = [] } = shown;
  const start = positionOf(source, key.span.start);
  return {
    // LSP takes no symbol without a name.
    name: name.trim() === "" ? '""' : name,
    kind,
    ...(detail !== undefined && detail !== "" && { detail }),
    range: { start, end: positionOf(source, endOfPair(source.text, pair)) },
    selectionRange: rangeOf(source, key.span),
    ...(children.length > 0 && { children: [...children] }),
  };
}

function sectionOf(outlining: Outlining, pair: YamlPair): DocumentSymbol {
  const children = childrenOf(outlining, pair, [pair.key.value]);
  const isSection = pair.value.kind === "map" || pair.value.kind === "list";
  const kind = isSection ? SymbolKind.Namespace : SymbolKind.Property;
  return outlining.symbol(pair, { kind, detail: scalarOf(pair.value), children });
}

/** Things that have names, or keys of the language with what they say. */
function childrenOf(
  outlining: Outlining,
  { value }: YamlPair,
  path: readonly string[],
): readonly DocumentSymbol[] {
  const defines = formAt(path)?.outline().entries?.defines;
  if (!defines) return pairsOf(value).map((pair) => propertyOf(outlining, pair, path));
  return pairsOf(value).map((pair) =>
    rememberedEntry({ document: outlining.document, kind: defines, pair }, () =>
      entryOf(outlining, defines, pair),
    ),
  );
}

function entryOf(outlining: Outlining, defines: EntryKind, pair: YamlPair): DocumentSymbol {
  const { document } = outlining;
  return outlining.symbol(pair, {
    kind: symbolIcons[defines],
    detail: detailOf(document, defines, pair),
    // Names are what a large file is searched for.
    children: isLarge(document.source) ? [] : policySymbols(outlining, pair.value),
  });
}

function propertyOf(outlining: Outlining, pair: YamlPair, path: readonly string[]): DocumentSymbol {
  const below = [...path, pair.key.value];
  const hasEntries = formAt(below)?.outline().entries?.defines !== undefined;
  const children = hasEntries ? childrenOf(outlining, pair, below) : [];
  const kind = hasEntries ? SymbolKind.Namespace : SymbolKind.Property;
  return outlining.symbol(pair, { kind, detail: scalarOf(pair.value), children });
}
