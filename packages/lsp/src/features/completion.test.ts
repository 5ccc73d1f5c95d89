import { CompletionItemKind, type CompletionItem, InsertTextFormat } from "vscode-languageserver";
import type { Place } from "../service/places";
import { checkCases } from "../testing/cases";
import { ableClient } from "../testing/service";
import { completionAt } from "./completion";

/** Of more the page would show nothing new. */
const most = 8;

checkCases("completion", async ({ place }) => {
  const items = [...(await completionAt(place, ableClient))].sort(bySortText);
  if (items.length === 0) return "nothing";
  const shown = items.slice(0, most).map((item) => show(item, place));
  shown.splice(1, 0, ...documented(items));
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n");
});

/** What is said of the first. */
function documented(items: readonly CompletionItem[]): readonly string[] {
  const said = items.slice(0, 1).flatMap(({ documentation }) => documentation ?? []);
  return said.map((one) => `  “${typeof one === "string" ? one : one.value}”`);
}

function bySortText(first: CompletionItem, second: CompletionItem): number {
  const [a, b] = [first, second].map(({ sortText, label }) => sortText ?? label);
  return a === b ? 0 : String(a) < String(b) ? -1 : 1;
}

/** What is listed; below it what is inserted, with `‹…›` around what it replaces. */
function show(
  { label, detail, kind, textEdit, insertTextFormat, filterText }: CompletionItem,
  { source }: Place,
): string {
  const name = Object.entries(CompletionItemKind).find(([, number]) => number === kind)?.[0];
  if (!textEdit || !("range" in textEdit)) return `${label}: no edit`;
  const { start, end } = textEdit.range;
  const line = source.lineAt(start.line + 1);
  const replaced = line.slice(start.character, end.character);
  const format = insertTextFormat === InsertTextFormat.Snippet ? "⇥" : "→";
  const head = [label, detail, `(${name ?? "no kind"})`].filter(Boolean).join(" · ");
  const search = filterText === undefined ? "" : `  [${filterText}]`;
  const inserted = textEdit.newText.replaceAll("\n", "\n      ");
  return `${head}${search}\n  ‹${replaced}› ${format} ${inserted}`;
}
