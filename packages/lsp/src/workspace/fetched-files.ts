import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import type { Host, Mount } from "./host";
import { normalized, pathBelow, uriBelow } from "./paths";

/** The editor's files, as whoever is not on the same machine has to ask for them. */
export interface FileRequests {
  /** The addresses of the files in a folder, and below it, whose names end in one of some ways. */
  find(folder: string, endings: readonly string[]): Promise<readonly string[]>;
  /** The texts of files, in their order; `null` for one that is not there. */
  read(uris: readonly string[]): Promise<readonly (string | null)[]>;
}

/** What a workspace may consist of. */
const endings = [".yaml", ".yml", ".json", ".xml"];

/** As many files as are asked for at once, so that no message is too large. */
const batch = 100;

/** Files that are fetched before they are needed, because reading them takes waiting. */
export class FetchedFiles implements Host {
  /** The texts below each folder by their paths, by the address of the folder. */
  readonly #texts = new Map<string, Map<string, string>>();
  /** The same as file systems, made when one is first asked for. */
  readonly #mounts = new Map<string, Mount>();

  constructor(private readonly requests: FileRequests) {}

  mountOf(uri: URI): Mount {
    const folder = this.#folderOf(uri);
    if (folder === undefined) return { root: parentOf(uri), files: inMemory(new Map()) };
    const known = this.#mounts.get(folder);
    if (known) return known;
    const files = inMemory(this.#texts.get(folder) ?? new Map());
    const mount = { root: URI.parse(folder), files };
    this.#mounts.set(folder, mount);
    return mount;
  }

  async fetchFolders(folders: readonly string[]): Promise<void> {
    const wanted = new Set(folders.map(normalized));
    for (const folder of this.#texts.keys()) if (!wanted.has(folder)) this.#texts.delete(folder);
    const added = [...wanted].filter((folder) => !this.#texts.has(folder));
    await Promise.all(added.map((folder) => this.#fetchFolder(folder)));
    this.#mounts.clear();
  }

  async fetchFiles(files: readonly string[]): Promise<void> {
    const uris = files.map(normalized);
    // What was a folder may have taken any files along.
    const others = uris.filter((uri) => !isFile(uri));
    const folders = new Set(others.flatMap((uri) => this.#folderOf(URI.parse(uri)) ?? []));
    await Promise.all([...folders].map((folder) => this.#fetchFolder(folder)));
    const texts = await this.#read(uris.filter(isFile));
    for (const [uri, text] of texts) this.#put(URI.parse(uri), text);
    this.#mounts.clear();
  }

  /** Until it is there, what is known of the folder stays. */
  async #fetchFolder(folder: string): Promise<void> {
    const found = await this.requests.find(folder, endings);
    const texts = await this.#read(found.map(normalized));
    this.#texts.set(folder, new Map());
    for (const [uri, text] of texts) this.#put(URI.parse(uri), text);
  }

  async #read(uris: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const all = new Map<string, string | null>();
    for (let start = 0; start < uris.length; start += batch) {
      const some = uris.slice(start, start + batch);
      const texts = await this.requests.read(some);
      for (const [index, uri] of some.entries()) all.set(uri, texts[index] ?? null);
    }
    return all;
  }

  #put(uri: URI, text: string | null): void {
    const folder = this.#folderOf(uri);
    const path = folder === undefined ? undefined : pathBelow(URI.parse(folder), uri);
    if (folder === undefined || path === undefined) return;
    if (text === null) this.#texts.get(folder)?.delete(path);
    else this.#texts.get(folder)?.set(path, text);
  }

  /** The innermost folder that a file is in. */
  #folderOf(uri: URI): string | undefined {
    const around = [...this.#texts.keys()].filter((folder) => {
      return pathBelow(URI.parse(folder), uri) !== undefined;
    });
    return around.toSorted((one, other) => other.length - one.length)[0];
  }
}

function isFile(uri: string): boolean {
  return endings.some((ending) => uri.endsWith(ending));
}

/** A file that is in no folder is alone. */
function parentOf(uri: URI): URI {
  const folder = uri.path.slice(0, Math.max(1, uri.path.lastIndexOf("/")));
  return uriBelow(uri.with({ path: folder }), "");
}
