import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import type { ClientSupport } from "../service/client-support";
import type { Extras, Service } from "../service/service";
import { Workspaces } from "../workspace/workspaces";
import { uriBelow } from "../workspace/paths";

/** An editor that can do everything. */
export const ableClient: ClientSupport = {
  snippets: true,
  relatedInformation: true,
  fileOperations: true,
  documentChanges: true,
  snippetEdits: true,
  lazyActions: true,
  changeAnnotations: true,
  nestedSymbols: true,
  locationLinks: true,
  showDocument: true,
  lineFoldingOnly: false,
  foldingRanges: Number.POSITIVE_INFINITY,
  pullsDiagnostics: false,
  commands: new Set(),
};

/** A service over files in memory, and the addresses of the files. */
export interface ServiceInMemory {
  readonly service: Service;
  readonly uriOf: (path: string) => string;
  /** Types a text into a file. */
  readonly setText: (uri: string, text: string) => void;
}

const root = URI.parse("file:///workspace");

/** The service that tests ask; the day on which they run is always the same. */
export function serviceOf(
  files: ReadonlyMap<string, string>,
  { client = ableClient, extras = {} }: { client?: ClientSupport; extras?: Extras } = {},
): ServiceInMemory {
  const mount = { root, files: inMemory(files) };
  const workspaces = new Workspaces({ mountOf: () => mount }, () => "2027-01-01");
  workspaces.setFolders([root.toString()]);
  return {
    service: {
      documentAt: (uri) => workspaces.documentAt(uri),
      views: () => workspaces.views(),
      openFiles: () => workspaces.openFiles(),
      client,
      extras,
    },
    uriOf: (path) => uriBelow(root, path).toString(),
    setText: (uri, text) => workspaces.setText(uri, text),
  };
}
