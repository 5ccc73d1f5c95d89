import { Failure } from "../failure";
import { GitRefusal, runGit } from "./run-git";

/**
 * The commit that a revision means in the repository of a folder: `origin/main`, `HEAD~1`, a tag.
 *
 * @throws Failure when the folder is in no repository, or the repository knows no such revision
 */
export async function commitOf(folder: string, revision: string): Promise<string> {
  await requireRepository(folder);
  // No revision starts so, and git would take it for an option.
  if (revision.startsWith("-")) throw unknown(revision);
  try {
    const args = ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`];
    return (await runGit(folder, args)).toString("utf8").trim();
  } catch (error) {
    throw error instanceof GitRefusal ? unknown(revision) : error;
  }
}

async function requireRepository(folder: string): Promise<void> {
  try {
    await runGit(folder, ["rev-parse", "--show-prefix"]);
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    throw new Failure(`git does not take ${folder} for a part of a repository: ${error.said}`);
  }
}

function unknown(revision: string): Failure {
  return new Failure(
    `git knows no revision "${revision}"; fetch it first, ` +
      "such as with `git fetch origin main`, and give origin/main",
  );
}
