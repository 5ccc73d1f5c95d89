import { type Kind, type List, list, offering, type Text, text, type TextProblem } from "../spec";

/** The file that makes a folder a workspace. */
export const workspaceFile = "rolecall.yaml";

/** So many `*` between two slashes, and so many `**` and `{` in all, a glob may have. */
const mostWildcards = 3;
const longestGlob = 1024;

/**
 * A check that a glob is quick to compare, whatever a file is called: to let each of many wildcards
 * stand for each part of a long name could take for ever.
 */
function quickGlob(glob: string): TextProblem | undefined {
  const parts = glob.slice(0, longestGlob).split("/");
  const stars = parts.map((part) => count(part.replaceAll("**", "*"), "*"));
  const most = Math.max(...stars, count(glob, "**"), count(glob, "{"), count(glob, "+"));
  if (most <= mostWildcards && !/[()]/.test(glob) && glob.length <= longestGlob) return undefined;
  return {
    code: "invalid-value",
    message: `"${glob}" is not a glob that files are looked for with`,
    cure: `use no parentheses, and at most ${mostWildcards} of each wildcard`,
    note: "to try more of them in every combination could take for ever",
  };
}

function count(glob: string, piece: string): number {
  return glob.split(piece).length - 1;
}

const globs = list(offering(text(quickGlob), { words: ["**/*.access.yaml"] }));

/**
 * Which files belong to the workspace. It is read before the other files are, so in one of those
 * it could not take effect, and nobody would see why.
 */
export const include: Kind<List<Text>, readonly string[]> = {
  ...globs,
  advice: `only in ${workspaceFile}`,
  outline: () => ({ ...globs.outline(), onlyIn: workspaceFile }),
  read(node, reading, owner) {
    if (owner.span.file === workspaceFile) return globs.read(node, reading, owner);
    reading.problem("unknown-key", owner.span, {
      message: `include is read only in ${workspaceFile}`,
      cure: "move it there",
      note: "the other files are looked for once it is known",
    });
    return undefined;
  },
};
