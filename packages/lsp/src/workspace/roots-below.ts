import { type FileSystem, workspaceFile } from "@rolecall/core";

/** Enough for any repository; a home folder that someone opens by mistake has far more. */
const mostFolders = 20_000;

/** Tools fill these folders; nobody writes access in them. */
const skipped = /^(?:\..*|node_modules|cdktf\.out)$/;

/** The folders in a folder, and below it, that are workspaces. */
export function rootsBelow(files: FileSystem, folder: string): readonly string[] {
  const roots: string[] = [];
  const pending = [folder];
  for (let looked = 0; pending.length > 0 && looked < mostFolders; looked++) {
    const path = pending.shift() ?? "";
    if (files.has(join(path, workspaceFile))) roots.push(path);
    // One by one: a call takes only so many arguments.
    for (const inside of foldersIn(files, path)) pending.push(inside);
  }
  return roots;
}

function foldersIn(files: FileSystem, folder: string): readonly string[] {
  try {
    return files
      .list(folder)
      .filter(({ kind, name }) => kind === "folder" && !skipped.test(name))
      .map(({ name }) => join(folder, name));
  } catch {
    // What may not be looked into is nobody's workspace; opening a file of it tells why.
    return [];
  }
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
