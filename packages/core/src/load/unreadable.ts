import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";

/** The diagnostic of a file or folder that the system does not let us read. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const span = { file: path, start: 0, end: 0 };
  return problem("unreadable-file", span, {
    ...wordingOf(path, error),
    note: "access that is written there would be missed",
  });
}

/** The diagnostic of a pipe, a socket or a device, which nobody can review. */
export function notAFile(path: string): Diagnostic {
  const span = { file: path, start: 0, end: 0 };
  return problem("unreadable-file", span, {
    message: `${path} is not a regular file`,
    cure: "write the access in a file, or rename this",
    note: "access that is written there would be missed",
  });
}

/** The diagnostic of a link that leads out of the workspace's folder. */
export function outside(path: string): Diagnostic {
  const span = { file: path, start: 0, end: 0 };
  return problem("unreadable-file", span, {
    message: `${path} is a link that leads out of the workspace`,
    cure: "put the file itself in the workspace's folder",
    note: "what stands elsewhere could change without anyone reviewing what it grants",
  });
}

function wordingOf(path: string, error: unknown): Wording {
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
    case "NoPermissions":
      return {
        message: `${path} cannot be read: permission denied`,
        cure: "make it readable for you",
      };
    case "EISDIR":
    case "FileIsADirectory":
      return { message: `${path} is a folder, not a file`, cure: "rename the folder" };
    case "ELOOP":
      return { message: `${path} is a link that leads to itself`, cure: "delete the link" };
    case "ENOENT":
    case "FileNotFound":
      return { message: `${path} is a link that leads nowhere`, cure: "delete the link" };
    default:
      return { message: `${path} cannot be read: ${reasonOf(error)}` };
  }
}

/**
 * Errors of Node.js and of VS Code are told by their codes; their class differs between contexts of
 * one process. Source: `FileSystemError` of the VS Code API.
 */
function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** What an error says, without the name of its class. */
export function reasonOf(error: unknown): string {
  return String(error).replace(/^Error: /, "");
}
