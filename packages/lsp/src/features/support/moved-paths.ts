import type { FileRename } from "vscode-languageserver";
import type { View } from "../../workspace/view";

/** The path that a file has after a move, both in the workspace; the same when it is not moved. */
export type Moved = (path: string) => string;

/** Where files and what is in folders go to; nothing when that is not in this workspace. */
export function movedBy(view: View, files: readonly FileRename[]): Moved | undefined {
  const moves = files.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [view.pathOf(oldUri), view.pathOf(newUri)];
    return from === undefined || to === undefined || from === "" ? [] : [{ from, to }];
  });
  if (moves.length === 0) return undefined;
  return (path) => {
    const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
    return move ? move.to + path.slice(move.from.length) : path;
  };
}

/** The path that leads from one file to another, as it is written in the first. */
export function relativePath(file: string, target: string): string {
  const from = file.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
