import type { SourceFile } from "@rolecall/core";
import { type CodeLens, CodeLensRequest, type Range } from "vscode-languageserver";
import type { ClientSupport } from "../service/client-support";
import { type Feature, on } from "../service/feature";
import { type Extent, positionOf } from "../service/places";
import type { DocumentView } from "../workspace/view";
import { type Titles, titles } from "./code-lens/titles";

/** Says above a definition how far it reaches and how much it is used. */
export const codeLens: Feature = {
  name: "codeLens",
  capabilities: () => ({ codeLensProvider: {} }),
  handlers: [
    on(CodeLensRequest.type, (service, { textDocument }) => {
      const document = service.documentAt(textDocument.uri);
      return document ? lensesOf(document, service.client) : null;
    }),
  ],
};

/** What an editor may do when a lens is chosen; it is given the address and the place of the name. */
const showReferences = "rolecall.showReferences";

/**
 * The lenses of a file. One that an editor can do nothing with has an empty command, which editors
 * show as a text.
 */
export function lensesOf(document: DocumentView, client: ClientSupport): CodeLens[] {
  return titles.flatMap((of) => lensesOfKind(of, document, client));
}

function lensesOfKind(
  { kind, isUsed, titleOf }: Titles,
  { uri, source, view }: DocumentView,
  { commands }: ClientSupport,
): readonly CodeLens[] {
  const title = titleOf(view);
  const canShow = isUsed && commands.has(showReferences);
  const defined = [...view.compiled.workspace.symbols.definitionsOf(kind).values()].flat();
  return defined.flatMap(({ name, span }) => {
    const shown = span.file === source.path ? title(name) : undefined;
    if (shown === undefined) return [];
    const range = rangeOfName(source, span);
    const run = canShow
      ? { command: showReferences, arguments: [uri, range.start] }
      : { command: "" };
    return [{ range, command: { title: shown, ...run } }];
  });
}

/** A name stands on one line, so its end need not be looked for: a file may have thousands. */
function rangeOfName(source: SourceFile, { start, end }: Extent): Range {
  const from = positionOf(source, start);
  return { start: from, end: { ...from, character: from.character + end - start } };
}
