import {
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
} from "vscode-languageserver";
import { previewsRequest } from "../requests";
import { type Feature, on } from "../service/feature";
import { placeIn } from "../service/places";
import type { Service } from "../service/service";
import type { View } from "../workspace/view";
import { previewText } from "./support/preview-text";
import { type PreviewAddress, previewAddress, previewScheme } from "./support/preview-uri";
import { previewsAt, previewsIn } from "./support/previews-at";
import { workspaceAt } from "./support/workspace-at";

/** Shows what a workspace compiles to: its Terraform, and the JSON of its policies. */
export const previews: Feature = {
  name: "previews",
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [previewScheme] } } }),
  handlers: [
    on(TextDocumentContentRequest.type, async (service, { uri }) => ({
      text: await contentOf(uri, service),
    })),
    on(previewsRequest, (service, params) => {
      if ("workspace" in params) return previewsIn(workspaceAt(params.workspace, service), service);
      const document = service.documentAt(params.textDocument.uri);
      return document ? previewsAt(placeIn(document, params.position), service) : [];
    }),
  ],
  afterChange(connection, service) {
    for (const uri of outdated(service)) {
      // An editor that has closed it need not want to know.
      connection
        .sendRequest(TextDocumentContentRefreshRequest.type, { uri })
        .catch(() => undefined);
    }
  },
};

/** What an editor was shown last, of each address that it has asked for. */
const shown = new WeakMap<Service, Map<string, View | undefined>>();
const mostShown = 50;

/** What there is to see at an address. */
export function contentOf(uri: string, service: Service): Promise<string> {
  const address = previewAddress(uri);
  if (!address) throw new Error(`${uri} is no address of a preview`);
  const view = viewOf(address, service);
  const known = shown.get(service) ?? new Map<string, View | undefined>();
  shown.set(service, known);
  if (known.size >= mostShown) known.clear();
  known.set(uri, view);
  return previewText(address.target, view, service);
}

/** The addresses of what was shown and may be something else now; each is named once. */
export function outdated(service: Service): readonly string[] {
  const known = shown.get(service) ?? new Map<string, View | undefined>();
  return [...known].flatMap(([uri, before]) => {
    const address = previewAddress(uri);
    const now = address && viewOf(address, service);
    if (now === before) return [];
    known.set(uri, now);
    return [uri];
  });
}

function viewOf({ workspace }: PreviewAddress, service: Service): View | undefined {
  return workspaceAt(workspace, service);
}
