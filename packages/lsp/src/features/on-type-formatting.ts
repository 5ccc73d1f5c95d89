import { DocumentOnTypeFormattingRequest, type TextEdit } from "vscode-languageserver";
import { onPlace } from "../service/about";
import type { Feature } from "../service/feature";
import { type Place, rangeOf } from "../service/places";
import { newLineAt } from "./support/new-line";

/** Indents a new line, and starts it with a dash, as the language asks for at that place. */
export const onTypeFormatting: Feature = {
  name: "onTypeFormatting",
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } }),
  handlers: [
    onPlace(DocumentOnTypeFormattingRequest.type, (place, { ch }) =>
      ch === "\n" ? onTypeFormattingAt(place) : null,
    ),
  ],
};

/** What has to change in a line that is new and still empty; nothing in any other. */
export function onTypeFormattingAt({ source, offset }: Place): TextEdit[] {
  const start = source.text.lastIndexOf("\n", offset - 1) + 1;
  const written = /[^\n]*/y;
  written.lastIndex = start;
  const line = (written.exec(source.text)?.[0] ?? "").replace(/\r$/, "");
  const wanted = line.trim() === "" && start > 0 ? newLineAt(source, start) : undefined;
  if (wanted === undefined || wanted === line) return [];
  // What is right already stays, so that the cursor behind it moves along.
  const kept = wanted.startsWith(line) ? line.length : 0;
  const range = rangeOf(source, { start: start + kept, end: start + line.length });
  return [{ range, newText: wanted.slice(kept) }];
}
