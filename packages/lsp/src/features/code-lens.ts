import { type CodeLens, CodeLensRequest } from "vscode-languageserver";
import type { ClientSupport } from "../service/client-support";
import { onFile } from "../service/about";
import type { Feature } from "../service/feature";
import { isLarge } from "../service/large";
import { rangeOf } from "../service/places";
import type { DocumentView } from "../workspace/view";
import { type Titles, titles } from "./code-lens/titles";

/** Says above a definition how far it reaches and how much it is used. */
export const codeLens: Feature = {
  name: "codeLens",
  capabilities: () => ({ codeLensProvider: {} }),
  handlers: [
    onFile(CodeLensRequest.type, (document, _, { client }) =>
      isLarge(document.source) ? null : lensesOf(document, client),
    ),
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
    const range = rangeOf(source, span);
    const run = canShow
      ? { command: showReferences, arguments: [uri, range.start] }
      : { command: "" };
    return [{ range, command: { title: shown, ...run } }];
  });
}
