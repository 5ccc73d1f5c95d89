import { nouns } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { textBehind } from "./key-with-value";
import type { Layout } from "./layout";
import { yamlText } from "./quoting";
import { skeletonOf } from "./skeleton";
import type { Asked, Suggestion } from "./suggestion";

/** Something new, with the name that has been begun or one to fill in. */
export function newEntry(asked: Asked, layout: Layout): readonly Suggestion[] {
  const { entries } = asked.form.outline();
  const outline = entries?.value.outline();
  const { before, quote, isLineStart } = asked.cursor;
  if (!entries || !outline?.fields || quote !== undefined || !isLineStart) return [];
  if (before.endsWith(":") || textBehind(asked).trimStart().startsWith(":")) return [];
  const noun = entries.defines ? nouns[entries.defines].one : outline.noun;
  const name = before === "" ? { hint: "NAME" } : yamlText(before, layout);
  return [
    {
      label: before === "" ? `new ${noun}` : before,
      kind: CompletionItemKind.Snippet,
      ...(before !== "" && { detail: `new ${noun}` }),
      pieces: [name, ":", ...skeletonOf(entries.value, layout)],
      rank: 900,
    },
  ];
}
