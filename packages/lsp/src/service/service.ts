import type { ResolvedModel } from "@rolecall/core";
import type { DocumentView, View } from "../workspace/view";
import type { ClientSupport } from "./client-support";

/** What a feature may ask for: the workspaces as they are now, and what the editor can do. */
export interface Service {
  /** A file and its workspace; nothing for a file that is part of none. */
  documentAt(uri: string): DocumentView | undefined;
  /** All workspaces that the editor has to do with. */
  views(): readonly View[];
  /** The addresses of the files that the editor has open, of workspaces or not. */
  openFiles(): readonly string[];
  readonly client: ClientSupport;
  /** What the server's surroundings add to it. */
  readonly extras: Extras;
}

/** What is not the language's own business, and is therefore given to the server. */
export interface Extras {
  /** The Terraform that a workspace compiles to: the text of each file by its name. */
  readonly terraformOf?: (model: ResolvedModel) => Promise<ReadonlyMap<string, string>>;
  /** The address of the page that explains a finding, by its code. */
  readonly pageOf?: (code: string) => string | undefined;
}
