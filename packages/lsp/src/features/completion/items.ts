import {
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Range,
} from "vscode-languageserver";
import { rangeOf } from "../../service/places";
import type { ClientSupport } from "../../service/client-support";
import { asPlain, asSnippet, hasGaps } from "./pieces";
import { withinQuotes, yamlText } from "./quoting";
import type { Piece, Suggestion, Written } from "./suggestion";

/** Suggestions as editors take them: what they replace, what they insert, and how they are found. */
export function itemsOf(
  found: readonly Suggestion[],
  at: Written,
  client: ClientSupport,
): readonly CompletionItem[] {
  const whole = rangeOf(at.place.source, at.cursor.span);
  const shown = { ...at, whole, client };
  return found.map((one) => itemOf(one, shown));
}

interface Shown extends Written {
  /** The range of all that is written at the cursor. */
  readonly whole: Range;
  readonly client: ClientSupport;
}

function itemOf(found: Suggestion, at: Shown): CompletionItem {
  const { label, kind, detail, documentation, search, more } = found;
  const pieces = insertedBy(found, at);
  const isSnippet = at.client.snippets && hasGaps(pieces);
  const newText = isSnippet ? asSnippet(pieces) : asPlain(pieces);
  const range = found.extent ? rangeOf(at.place.source, found.extent) : at.whole;
  return {
    label,
    kind,
    textEdit: { range, newText },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(newText.includes("\n") && { insertTextMode: InsertTextMode.adjustIndentation }),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: documentation },
    }),
    ...(search !== undefined && { filterText: search }),
    ...(found.rank !== undefined && { sortText: sortText(found) }),
    ...(more && { data: more }),
    ...(found.isBeginning === true && at.client.commands.has(suggestAgain) && again),
  };
}

/** The command of VS Code that opens the list once more; others open it with the next key. */
const suggestAgain = "editor.action.triggerSuggest";
const again = { command: { title: "Suggest", command: suggestAgain } };

function sortText({ rank = 0, label, order = label }: Suggestion): string {
  return `${String(rank).padStart(3, "0")}${order}`;
}

function insertedBy(found: Suggestion, at: Written): readonly Piece[] {
  const { cursor, place } = at;
  if (found.extent) return found.pieces ?? [found.label];
  const { quote, span } = cursor;
  if (quote === undefined) return found.pieces ?? [plainValue(found, at)];
  const inside = found.pieces ?? [String(found.value ?? found.label)];
  const isClosed = place.source.text.charAt(span.end) === quote;
  const pieces = inside.map((piece) =>
    typeof piece === "string" ? withinQuotes(piece, quote) : piece,
  );
  // What goes on needs its closing quote later.
  return isClosed || found.isBeginning === true ? pieces : [...pieces, quote];
}

function plainValue({ value, label }: Suggestion, { cursor, isJson }: Written): string {
  return yamlText(value ?? label, { isFlow: cursor.isFlow, isJson });
}
