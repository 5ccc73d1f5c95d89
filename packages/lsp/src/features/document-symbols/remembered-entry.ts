import type { SymbolKind, YamlPair } from "@rolecall/core";
import type { DocumentSymbol, Position, Range } from "vscode-languageserver";
import { isLarge } from "../../service/large";
import { positionOf } from "../../service/places";
import type { DocumentView } from "../../workspace/view";
import { detailOf } from "./details";

/** What was made of an entry last. */
interface Made {
  readonly kind: SymbolKind;
  readonly wasLarge: boolean;
  readonly symbol: DocumentSymbol;
}

/** An entry of a section, and of which kind the things there are. */
interface Entry {
  readonly document: DocumentView;
  readonly kind: SymbolKind;
  readonly pair: YamlPair;
}

/** By entry: one that has not changed is the same object, wherever it stands now. */
const remembered = new WeakMap<YamlPair, Made>();

/** The symbol of an entry as it was made before, moved to where the entry is now; else it is made. */
export function rememberedEntry(entry: Entry, make: () => DocumentSymbol): DocumentSymbol {
  const { document, kind, pair } = entry;
  const made = remembered.get(pair);
  const wasLarge = isLarge(document.source);
  const isSame = made?.kind === kind && made.wasLarge === wasLarge && saysSame(made, entry);
  const symbol = (isSame && movedTo(startOf(document, pair), made.symbol)) || make();
  remembered.set(pair, { kind, wasLarge, symbol });
  return symbol;
}

/** What a pattern reaches is said elsewhere. */
function saysSame({ symbol }: Made, { document, kind, pair }: Entry): boolean {
  return kind !== "pattern" || symbol.detail === detailOf(document, kind, pair);
}

function startOf({ source }: DocumentView, { key }: YamlPair): Position {
  return positionOf(source, key.span.start);
}

function movedTo(to: Position, symbol: DocumentSymbol): DocumentSymbol | undefined {
  const { line, character } = symbol.range.start;
  if (to.character !== character) return undefined;
  return to.line === line ? symbol : movedSymbol(symbol, to.line - line);
}

function movedSymbol(symbol: DocumentSymbol, lines: number): DocumentSymbol {
  const { range, selectionRange, children } = symbol;
  return {
    ...symbol,
    range: movedRange(range, lines),
    selectionRange: movedRange(selectionRange, lines),
    ...(children && { children: children.map((child) => movedSymbol(child, lines)) }),
  };
}

function movedRange({ start, end }: Range, lines: number): Range {
  return { start: movedPosition(start, lines), end: movedPosition(end, lines) };
}

function movedPosition({ line, character }: Position, lines: number): Position {
  return { line: line + lines, character };
}
