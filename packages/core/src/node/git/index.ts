/** Files as they were, read by git: what the language knows nothing of. */
export { commitOf } from "./commit-of";
export { filesAt } from "./files-at";
export { GitError } from "./git-error";
export { revisionNames } from "./revision-names";
export type { GitFolder } from "./run-git";
