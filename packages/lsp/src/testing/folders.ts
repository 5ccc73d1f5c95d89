import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { URI } from "vscode-uri";

const folders: string[] = [];

/** Takes away the folders that tests have made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder on the disk. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rolecall-lsp-")));
  folders.push(folder);
  return folder;
}

/** A new folder with files, by their paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return folder;
}

/** Writes a file, and the folders that it needs. */
export function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A copy of one of the examples, without what is made from it. */
export function copyOfExample(name: string): string {
  const folder = newFolder();
  const example = join(__dirname, "../../../../examples", name);
  cpSync(example, folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:expected|cdktf\.out|node_modules|\.terraform)$/.test(path),
  });
  return folder;
}

/** The address of a file. */
export function uriIn(folder: string, path = ""): string {
  return URI.file(join(folder, path)).toString();
}
