import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { createSourceFile, type SourceFile } from "../text/source-file";
import { unreadable } from "./unreadable";

/** A file as text, and why it must not be used if its bytes are no text. */
export interface ReadSource {
  readonly source: SourceFile | undefined;
  readonly diagnostic: Diagnostic | undefined;
}

/** Reads a file of a workspace. Files are UTF-8, with or without a byte order mark. */
export function readSource(root: string, path: string): ReadSource {
  try {
    return decode(path, readFileSync(join(root, path)));
  } catch (error) {
    return { source: undefined, diagnostic: unreadable(path, error) };
  }
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
