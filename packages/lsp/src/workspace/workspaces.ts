import {
  accessFileSuffix,
  createSourceFile,
  findWorkspace,
  type FileSystem,
  inMemory,
  type SourceFile,
} from "@rolecall/core";
import { URI } from "vscode-uri";
import type { Host, Mount } from "./host";
import { LiveWorkspace } from "./live-workspace";
import { type OpenTexts, overlay } from "./overlay";
import { normalized, pathBelow, uriBelow } from "./paths";
import { rootsBelow } from "./roots-below";
import type { DocumentView, View } from "./view";

/**
 * All workspaces that the editor has to do with: those in its folders, and those of the files that
 * it has open. A workspace is made when it is first met, and forgotten when its files are gone.
 */
export class Workspaces {
  readonly #open = new Map<string, OpenFile>();
  readonly #byRoot = new Map<string, LiveWorkspace>();
  /** To which workspace a file belongs; it is looked for anew when files come and go. */
  readonly #ofFile = new Map<string, LiveWorkspace | undefined>();
  #folders: readonly URI[] = [];
  #haveFilesChanged = false;
  /** Where workspaces are; they are looked for anew when files come and go. */
  #knownRoots: readonly URI[] | undefined;

  constructor(
    private readonly host: Host,
    private readonly today: () => string,
  ) {}

  /** The folders that the editor shows; their workspaces are checked also while no file is open. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => URI.parse(folder));
    this.filesChanged();
  }

  /**
   * A file was opened, or its text has changed.
   *
   * @param version what the editor calls this text
   */
  setText(uri: string, text: string, version: number | null = null): void {
    this.setSource(uri, createSourceFile(uri, text), version);
  }

  /** The same with a text whose lines may be known already. */
  setSource(uri: string, source: SourceFile, version: number | null): void {
    const key = normalized(uri);
    const isNew = !this.#open.has(key);
    this.#open.set(key, { uri: URI.parse(key), text: source.text, version });
    const workspace = this.#workspaceOf(key);
    if (isNew && !this.#reads(workspace, key)) this.filesChanged();
    else if (workspace) workspace.change({ ...source, path: this.#pathIn(workspace, key) });
  }

  /** A file was closed: from now on it says what stands on the disk. */
  close(uri: string): void {
    if (this.#open.delete(normalized(uri))) this.filesChanged();
  }

  /** Whether files may have changed, appeared or vanished since this was last asked. */
  haveFilesChanged(): boolean {
    const have = this.#haveFilesChanged;
    this.#haveFilesChanged = false;
    return have;
  }

  /** Files may have changed, appeared or vanished, in whichever way. */
  filesChanged(): void {
    this.#haveFilesChanged = true;
    this.#ofFile.clear();
    this.#knownRoots = this.#roots();
    const roots = new Set(this.#knownRoots.map(String));
    for (const [root, workspace] of this.#byRoot) {
      if (roots.has(root)) workspace.filesChanged();
      else this.#byRoot.delete(root);
    }
  }

  /** A file and its workspace; nothing for a file that is part of none. */
  documentAt(uri: string): DocumentView | undefined {
    const key = normalized(uri);
    const workspace = this.#workspaceOf(key);
    const view = workspace?.view();
    const path = view?.pathOf(key);
    const source = path === undefined ? undefined : view?.sourceOf(path);
    return view && source && { uri, source, view };
  }

  /** All workspaces as they are now. */
  views(): readonly View[] {
    this.#knownRoots ??= this.#roots();
    for (const root of this.#knownRoots) this.#workspaceAt(root);
    return [...this.#byRoot.values()].map((workspace) => workspace.view());
  }

  /** The addresses of the files that are open. */
  openFiles(): readonly string[] {
    return [...this.#open.keys()];
  }

  #roots(): readonly URI[] {
    const inFolders = this.#folders.flatMap((folder) => this.#rootsIn(folder));
    const ofOpen = [...this.#open.keys()].flatMap((uri) => this.#rootOf(uri) ?? []);
    return [...inFolders, ...ofOpen];
  }

  #rootsIn(folder: URI): readonly URI[] {
    const mount = this.#mountOf(folder);
    const path = mount && pathBelow(mount.root, folder);
    if (!mount || path === undefined) return [];
    return rootsBelow(mount.files, path).map((root) => uriBelow(mount.root, root));
  }

  #workspaceOf(uri: string): LiveWorkspace | undefined {
    if (this.#ofFile.has(uri)) return this.#ofFile.get(uri);
    const root = this.#rootOf(uri);
    const workspace = root && this.#workspaceAt(root);
    this.#ofFile.set(uri, workspace);
    return workspace;
  }

  /** The folder of a file's workspace, or the file itself when it is a workspace alone. */
  #rootOf(uri: string): URI | undefined {
    const file = URI.parse(uri);
    const mount = this.#mountOf(file);
    const path = mount && pathBelow(mount.root, file);
    if (!mount || path === undefined || !isThere(mount.files, path)) return undefined;
    const place = findWorkspace(mount.files, path);
    if ("code" in place) return isAccessFile(path) ? file : undefined;
    const { root, loneFile } = place;
    if (loneFile !== undefined) return isAccessFile(path) ? file : undefined;
    return uriBelow(mount.root, root);
  }

  #workspaceAt(root: URI): LiveWorkspace {
    const key = root.toString();
    const known = this.#byRoot.get(key);
    if (known) return known;
    const workspace = this.#begin(root);
    this.#byRoot.set(key, workspace);
    return workspace;
  }

  #begin(start: URI): LiveWorkspace {
    const mount = this.#mountOf(start);
    const path = (mount && pathBelow(mount.root, start)) ?? "";
    const isLone = isAccessFile(path);
    const root = isLone ? start.with({ path: start.path.replace(/\/[^/]*$/, "") }) : start;
    const files = (): FileSystem => this.#mountOf(start)?.files ?? inMemory(new Map());
    const versionOf = (uri: string) => this.#open.get(normalized(uri))?.version ?? null;
    return new LiveWorkspace({ root, files, path, versionOf }, this.today);
  }

  #mountOf(uri: URI): Mount | undefined {
    const mount = this.host.mountOf(uri);
    return mount && { root: mount.root, files: overlay(mount.files, this.#openBelow(mount.root)) };
  }

  #openBelow(root: URI): OpenTexts {
    return new Map(
      [...this.#open.values()].flatMap(({ uri, text }): [string, string][] => {
        const path = pathBelow(root, uri);
        return path === undefined ? [] : [[path, text]];
      }),
    );
  }

  #reads(workspace: LiveWorkspace | undefined, uri: string): boolean {
    return workspace?.reads(this.#pathIn(workspace, uri)) === true;
  }

  #pathIn({ root }: LiveWorkspace, uri: string): string {
    return pathBelow(root, URI.parse(uri)) ?? "";
  }
}

interface OpenFile {
  readonly uri: URI;
  readonly text: string;
  readonly version: number | null;
}

function isAccessFile(path: string): boolean {
  return path.endsWith(accessFileSuffix);
}

function isThere(files: FileSystem, path: string): boolean {
  try {
    files.stat(path);
    return true;
  } catch {
    return false;
  }
}
