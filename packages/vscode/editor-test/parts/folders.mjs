// The folders that windows are opened on.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "./places.mjs";

const example = join(root, "examples/acme");

/** Not part of the example: what its compilation left behind. */
const generated = new Set(["cdktf.out", "expected"]);

/** A copy of the example Acme. */
export function copyAcme(folder) {
  cpSync(example, folder, { recursive: true, filter: (path) => !generated.has(basename(path)) });
}

/** Writes a file, and the folders that it is in. */
export function write(folder, file, text) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The text of a file as it is on the disk now. */
export function read(folder, file) {
  return readFileSync(join(folder, file), "utf8");
}

/** Replaces a text that occurs once; anything else is a mistake of the test. */
export function edit(folder, file, [from, to]) {
  const parts = read(folder, file).split(from);
  if (parts.length !== 2) throw new Error(`"${from}" is not once in ${file}`);
  write(folder, file, parts.join(to));
}

/** Where a text first stands in a file on the disk, from 1 on, as the editor counts. */
export function placeOf(folder, file, text) {
  const before = read(folder, file).split(text)[0].split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** Makes a folder a repository with one commit of all that is in it. */
export function commitAll(folder) {
  const git = (...args) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  const who = ["-c", "user.name=Test", "-c", "user.email=test@acme.example"];
  git(...who, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=Access as it is");
}
