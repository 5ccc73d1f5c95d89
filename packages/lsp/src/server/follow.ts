import { createSourceFile, type SourceFile } from "@rolecall/core";
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from "vscode-languageserver";
import type { Host } from "../workspace/host";
import type { Workspaces } from "../workspace/workspaces";
import { changedText, openedText } from "./open-text";

/** What has to be known besides, and what is done after a change. */
export interface Following {
  readonly params: InitializeParams;
  readonly host: Host;
  readonly settle: () => void;
}

/** Takes over what is typed. */
export function followTexts(
  connection: Connection,
  workspaces: Workspaces,
  settle: () => void,
): void {
  const documents = new TextDocuments({ create: openedText, update: changedText });
  documents.onDidChangeContent(({ document: { uri, version, source } }) => {
    workspaces.setSource(uri, withoutMark(source), version);
    settle();
  });
  documents.onDidClose(({ document }) => {
    workspaces.close(document.uri);
    settle();
  });
  documents.listen(connection);
}

/** A byte order mark is no part of a text, as it is not in one that comes from the disk. */
function withoutMark(source: SourceFile): SourceFile {
  const { path, text } = source;
  return text.startsWith("\ufeff") ? createSourceFile(path, text.slice(1)) : source;
}

/** Files that a workspace may consist of: its own, policies and metadata. */
const watched = { globPattern: "**/*.{yaml,yml,json,xml}" };

/** Takes over what changes on the disk; gives what has to be done once the editor is ready. */
export function followFiles(
  connection: Connection,
  workspaces: Workspaces,
  { params, host, settle }: Following,
): () => void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    afterFetching(host.fetchFiles?.(changes.map(({ uri }) => uri)), () => {
      workspaces.filesChanged();
      settle();
    });
  });
  const { workspace } = params.capabilities;
  const canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  return () => {
    if (canWatch) void watch(connection);
  };
}

async function watch(connection: Connection): Promise<void> {
  try {
    const watching = { watchers: [watched] };
    await connection.client.register(DidChangeWatchedFilesNotification.type, watching);
  } catch {
    // An editor that refuses has told so itself; what it has open is followed all the same.
  }
}

/** Takes over which folders the editor shows; gives what has to be done once it is ready. */
export function followFolders(
  connection: Connection,
  workspaces: Workspaces,
  { params, host, settle }: Following,
): () => void {
  const folders = new Set(foldersOf(params));
  const take = (): void => {
    afterFetching(host.fetchFolders?.([...folders]), () => {
      workspaces.setFolders([...folders]);
      settle();
    });
  };
  connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }: FoldersChanged) => {
    for (const { uri } of event.removed) folders.delete(uri);
    for (const { uri } of event.added) folders.add(uri);
    take();
  });
  return take;
}

/** At once where nothing has to be fetched; what cannot be fetched is not there. */
function afterFetching(fetched: Promise<void> | undefined, act: () => void): void {
  if (fetched) void fetched.then(act, act);
  else act();
}

interface FoldersChanged {
  readonly event: {
    readonly added: readonly { readonly uri: string }[];
    readonly removed: readonly { readonly uri: string }[];
  };
}

/** Older clients know one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
