import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { createSourceFile, type SourceFile } from "../text/source-file";
import { notAFile, unreadable } from "./unreadable";

/** A file as text, and why it must not be used if its bytes are no text. */
export interface ReadSource {
  readonly source: SourceFile | undefined;
  readonly diagnostic: Diagnostic | undefined;
}

/** Reads a file of a workspace. Files are UTF-8, with or without a byte order mark. */
export function readSource(root: string, path: string): ReadSource {
  try {
    const { size, isFile } = kindOf(statSync(join(root, path)));
    if (!isFile) return { source: undefined, diagnostic: notAFile(path) };
    if (size > mostBytes) return { source: undefined, diagnostic: tooLarge(path) };
    return decode(path, readFileSync(join(root, path)));
  } catch (error) {
    return { source: undefined, diagnostic: unreadable(path, error) };
  }
}

/** Larger than any text that is read, even if each of its characters took four bytes. */
const mostBytes = 32 * 1024 * 1024;

/** A pipe or a device would be waited for or read for ever; a folder fails when it is read. */
function kindOf(stats: Stats): { readonly size: number; readonly isFile: boolean } {
  return { size: stats.size, isFile: stats.isFile() || stats.isDirectory() };
}

function tooLarge(path: string): Diagnostic {
  return problem(
    "file-too-large",
    { file: path, start: 0, end: 0 },
    {
      message: `${path} has more than ${mostBytes.toLocaleString("en-US")} bytes`,
      cure: "split it into several *.access.yaml files",
    },
  );
}

function decode(path: string, bytes: Uint8Array): ReadSource {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { source: createSourceFile(path, text), diagnostic: undefined };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const start = Math.max(0, text.indexOf("\u{fffd}"));
    const diagnostic = problem(
      "not-utf-8",
      { file: path, start, end: start + 1 },
      {
        message: `${path} is not written in UTF-8`,
        cure: "save it as UTF-8",
        note: "a name in another encoding would find nobody in the directory",
      },
    );
    return { source: createSourceFile(path, text), diagnostic };
  }
}
