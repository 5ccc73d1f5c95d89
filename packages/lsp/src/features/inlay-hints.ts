import { type InlayHint, InlayHintRequest, type Range } from "vscode-languageserver";
import { onFile } from "../service/about";
import type { Feature } from "../service/feature";
import { offsetOf } from "../service/places";
import type { DocumentView } from "../workspace/view";
import { accountNames } from "./inlay-hints/account-names";
import { durations } from "./inlay-hints/durations";
import type { Hints } from "./inlay-hints/hint";
import { selections } from "./inlay-hints/selections";
import { wildcards } from "./inlay-hints/wildcards";

/** Shows between the texts what they come to: accounts, names behind ids, hours, actions. */
export const inlayHints: Feature = {
  name: "inlayHints",
  capabilities: () => ({ inlayHintProvider: true }),
  handlers: [onFile(InlayHintRequest.type, (document, { range }) => hintsIn(document, range))],
};

const sorts: readonly Hints[] = [selections, accountNames, durations, wildcards];

/** The hints for a part of a file. */
export function hintsIn(document: DocumentView, { start, end }: Range): InlayHint[] {
  const { source } = document;
  const extent = { start: offsetOf(source, start), end: offsetOf(source, end) };
  return sorts.flatMap((hints) => hints({ ...document, extent }));
}
