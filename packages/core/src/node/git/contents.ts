import { GitError } from "./git-error";
import { type GitFolder, runGit } from "./run-git";

/**
 * The contents of objects by their names; each is read once.
 *
 * @throws GitError when git cannot read one of them
 */
export async function contentsOf(
  at: GitFolder,
  objects: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const names = [...new Set(objects)];
  if (names.length === 0) return new Map();
  const input = names.map((name) => `${name}\n`).join("");
  const contents = contentsIn(await runGit(at, ["cat-file", "--batch"], input));
  return new Map(names.flatMap((name, index) => pair(name, contents[index])));
}

function pair(name: string, content: Buffer | undefined): readonly (readonly [string, Buffer])[] {
  return content ? [[name, content]] : [];
}

/**
 * The contents that `git cat-file --batch` writes: each after a line that ends with its length.
 *
 * @throws GitError for an object that is not there, as in a clone that holds a part of the history
 */
export function contentsIn(output: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const start = output.indexOf("\n", at) + 1;
    const head = output.toString("latin1", at, start).trim();
    const size = Number(head.split(" ").at(-1));
    if (!Number.isInteger(size)) throw new GitError(`git refused: object ${head}`, head);
    contents.push(output.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}
