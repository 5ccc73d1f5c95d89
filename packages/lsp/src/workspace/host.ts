import type { FileSystem } from "@rolecall/core";
import type { URI } from "vscode-uri";

/** Where the server's files are kept, and what else it has from its surroundings. */
export interface Host {
  /** The place that a file is kept in; nothing for one that is kept nowhere, such as an unsaved one. */
  mountOf(uri: URI): Mount | undefined;
  /** The address of the page that explains a finding, by its code. */
  pageOf?(code: string): string | undefined;
  /** Reads what is in folders ahead, where one can only wait for files; nothing else is kept. */
  fetchFolders?(folders: readonly string[]): Promise<void>;
  /** Reads files anew that have changed, appeared or vanished. */
  fetchFiles?(files: readonly string[]): Promise<void>;
}

/** Files below one folder; their paths are relative to it. */
export interface Mount {
  readonly root: URI;
  readonly files: FileSystem;
}
