import { GitError } from "./git-error";
import { type GitFolder, runGit } from "./run-git";

/**
 * The commit that a revision means in the repository of a folder: `origin/main`, `HEAD~1`, a tag.
 *
 * @throws GitError when the folder is in no repository, or the repository knows no such revision
 */
export async function commitOf(at: GitFolder, revision: string): Promise<string> {
  await requireRepository(at);
  // No revision starts so, and git would take it for an option.
  if (revision.startsWith("-")) throw unknown(revision);
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return (await runGit(at, args)).toString("utf8").trim();
  } catch (error) {
    throw isRefusal(error) ? unknown(revision) : error;
  }
}

/** @throws GitError when the folder is in no repository, or in one that git will not read */
export async function requireRepository(at: GitFolder): Promise<void> {
  try {
    await runGit(at, ["rev-parse", "--show-prefix"]);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const text = `git does not take ${at.folder} for a part of a repository: ${error.said}`;
    throw new GitError(text, error.said);
  }
}

function isRefusal(error: unknown): error is GitError {
  return error instanceof GitError && error.said !== undefined;
}

function unknown(revision: string): GitError {
  if (revision === "HEAD") return new GitError("the repository has no commit yet");
  return new GitError(
    `git knows no revision "${revision}"; fetch it first, ` +
      "such as with `git fetch origin main`, and give origin/main",
  );
}
