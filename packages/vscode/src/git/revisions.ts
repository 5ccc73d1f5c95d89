import type { EarlierFiles } from "@rolecall/lsp/requests";
import { contentsIn, entriesIn } from "./batch";
import { runGit } from "./run-git";

/** What can be compared with. */
export interface Revisions {
  /** The names of branches and tags of a folder's repository, those with the latest commits first. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /** The files below a folder as they were. */
  readonly filesAt: (folder: string, revision: string) => Promise<EarlierFiles>;
}

/** The revisions of Git, for folders on a disk. */
export const gitRevisions: Revisions = { namesIn, filesAt };

async function namesIn(folder: string): Promise<readonly string[]> {
  const order = ["--sort=-committerdate", "--format=%(refname:short)"];
  const where = ["refs/heads", "refs/remotes", "refs/tags"];
  const listed = await runGit(folder, ["for-each-ref", ...order, ...where]);
  return listed
    .toString("utf8")
    .split("\n")
    .filter((name) => name !== "");
}

async function filesAt(folder: string, revision: string): Promise<EarlierFiles> {
  const commit = await commitOf(folder, revision);
  const listed = await runGit(folder, ["ls-tree", "-r", "-l", "-z", commit]);
  const entries = entriesIn(listed.toString("utf8"));
  const objects = entries.map(({ object }) => `${object}\n`).join("");
  const contents = contentsIn(await runGit(folder, ["cat-file", "--batch"], objects));
  const texts = entries.map(({ path }, index) => [path, contents[index] ?? ""] as const);
  return { revision, commit, texts: Object.fromEntries(texts) };
}

async function commitOf(folder: string, revision: string): Promise<string> {
  // No revision starts so, and git would take it for an option.
  if (revision.startsWith("-")) throw new Error(`there is no revision "${revision}"`);
  const args = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
  return (await runGit(folder, args)).toString("utf8").trim();
}
