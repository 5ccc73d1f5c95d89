import { commitOf, filesAt, revisionNames } from "@rolecall/core/git";
import type { EarlierFiles } from "@rolecall/lsp/requests";
import { gitIn } from "./git-in";

/** What can be compared with. */
export interface Revisions {
  /** The names of branches and tags of a folder's repository, those with the latest commits first. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /** The files below a folder as they were. */
  readonly filesAt: (folder: string, revision: string) => Promise<EarlierFiles>;
}

/** The revisions of Git, for folders on a disk; what cannot be read is a `GitError`. */
export const gitRevisions: Revisions = {
  namesIn: (folder) => revisionNames(gitIn(folder)),
  filesAt: earlierFiles,
};

/** What a workspace may consist of. */
const endings = [".yaml", ".yml", ".json", ".xml"];

async function earlierFiles(folder: string, revision: string): Promise<EarlierFiles> {
  const at = gitIn(folder);
  const commit = await commitOf(at, revision);
  const files = await filesAt(at, commit, (path) => endings.some((end) => path.endsWith(end)));
  const texts = Array.from(files, ([path, content]) => [path, textOf(content)] as const);
  return { revision, commit, texts: Object.fromEntries(texts) };
}

function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
