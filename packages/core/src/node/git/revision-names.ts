import { requireRepository } from "./commit-of";
import { type GitFolder, runGit } from "./run-git";

/**
 * The names of the branches and tags of a folder's repository, those with the latest commits first.
 *
 * @throws GitError when the folder is in no repository
 */
export async function revisionNames(at: GitFolder): Promise<readonly string[]> {
  await requireRepository(at);
  const order = ["--sort=-committerdate", "--format=%(refname:short)"];
  const where = ["refs/heads", "refs/remotes", "refs/tags"];
  const listed = await runGit(at, ["for-each-ref", ...order, ...where]);
  return listed
    .toString("utf8")
    .split("\n")
    .filter((name) => name !== "");
}
