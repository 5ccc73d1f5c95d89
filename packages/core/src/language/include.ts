import { type Kind, type List, list, type Text, text } from "../spec";

/** The file that makes a folder a workspace. */
export const workspaceFile = "rolecall.yaml";

const globs = list(text());

/**
 * Which files belong to the workspace. It is read before the other files are, so in one of those
 * it could not take effect, and nobody would see why.
 */
export const include: Kind<List<Text>> = {
  ...globs,
  advice: `only in ${workspaceFile}`,
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
