import {
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
} from "vscode-languageserver";
import type { ClientSupport } from "../service/client-support";
import { onPlace } from "../service/about";
import { type Feature, on } from "../service/feature";
import { type Place } from "../service/places";
import { askedAt, writtenAt } from "./completion/asked";
import { commentsFor } from "./completion/comments";
import { keysFor } from "./completion/keys";
import { itemsOf } from "./completion/items";
import { resolved } from "./completion/resolve";
import type { Asked, Suggestion, Written } from "./completion/suggestion";
import { inBraces, itemKeys } from "./completion/unbegun";
import { valuesFor } from "./completion/values";
import { variablesFor } from "./completion/variables";

/** Suggests what may be written at the cursor. */
export const completion: Feature = {
  name: "completion",
  capabilities: () => ({
    completionProvider: { triggerCharacters: triggers, resolveProvider: true },
  }),
  handlers: [
    onPlace(CompletionRequest.type, async (place, _, { client }) => [
      ...(await completionAt(place, client)),
    ]),
    on(CompletionResolveRequest.type, (service, item) => resolved(item, service.extras)),
  ],
};

/** Behind these there is something new to choose; in prose nothing is suggested all the same. */
const triggers = [":", " ", '"', "'", "$", "{", "[", "-", "/", "."];

/** What may be written at a place, with the text that it puts there. */
export async function completionAt(
  place: Place,
  client: ClientSupport,
): Promise<readonly CompletionItem[]> {
  const written = writtenAt(place);
  const found = await suggestionsAt(written);
  return itemsOf(found, written, client);
}

async function suggestionsAt(written: Written): Promise<readonly Suggestion[]> {
  const { role } = written.cursor;
  if (role === "prose") return commentsFor(written.place);
  const asked = askedAt(written);
  if (!asked || role === "none") return [];
  const variables = await variablesFor(asked);
  if (variables) return variables;
  if (role === "key") return keysAt(asked);
  return [...(await valuesFor(asked)), ...(await keysAt(asked))];
}

function beginning(found: readonly Suggestion[], text: string): readonly Suggestion[] {
  return found.filter(({ label }) => label.startsWith(text));
}

async function keysAt(asked: Asked): Promise<readonly Suggestion[]> {
  const { role, before, isLineStart, isItem, isFlow } = asked.cursor;
  // Behind the colon of a key there has to be a blank first; it may be one within the key itself.
  if (before.endsWith(":")) return beginning(await keysFor(asked), before);
  if (role === "key") return keysFor(asked);
  if (!isLineStart && !isItem) return inBraces(asked);
  const isList = asked.form.outline().items !== undefined && !isItem && !isFlow;
  return isList ? itemKeys(asked) : keysFor(asked);
}
