import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { inDigits } from "../text/in-digits";
import { createSourceFile, type SourceFile } from "../text/source-file";
import type { FileSystem } from "./file-system";
import { leadsOut } from "./leads-out";
import { notAFile, outside, unreadable } from "./unreadable";

/** A file as text, and why it must not be used if its bytes are no text. */
export interface ReadSource {
  readonly source: SourceFile | undefined;
  readonly diagnostic: Diagnostic | undefined;
}

/**
 * Reads a file of a workspace, which must not be a link out of it. Files are UTF-8, with or without
 * a byte order mark.
 */
export function readSource(files: FileSystem, path: string): ReadSource {
  if (leadsOut(files, path)) return { source: undefined, diagnostic: outside(path) };
  try {
    const { kind, size } = files.stat(path);
    // A pipe or a device would be waited for or read for ever; a folder fails when it is read.
    if (kind === "other") return { source: undefined, diagnostic: notAFile(path) };
    if (size > mostBytes) return { source: undefined, diagnostic: tooLarge(path) };
    return decode(path, files.read(path));
  } catch (error) {
    return { source: undefined, diagnostic: unreadable(path, error) };
  }
}

/** Larger than any text that is read, even if each of its characters took four bytes. */
const mostBytes = 32 * 1024 * 1024;

function tooLarge(path: string): Diagnostic {
  return problem(
    "file-too-large",
    { file: path, start: 0, end: 0 },
    {
      message: `${path} has more than ${inDigits(mostBytes)} bytes`,
      cure: "split it into several *.access.yaml files",
    },
  );
}

/** A byte order mark is not part of the text. */
function decode(path: string, content: string | Uint8Array): ReadSource {
  if (typeof content === "string") {
    return {
      source: createSourceFile(path, content.replace(/^\ufeff/, "")),
      diagnostic: undefined,
    };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return { source: createSourceFile(path, text), diagnostic: undefined };
  } catch {
    return notUtf8(path, new TextDecoder("utf-8").decode(content));
  }
}

function notUtf8(path: string, text: string): ReadSource {
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
