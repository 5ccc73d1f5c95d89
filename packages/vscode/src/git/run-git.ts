import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { extensions } from "vscode";

const execute = promisify(execFile);

/**
 * Runs git in a folder, without a shell.
 *
 * @param input what git reads from its standard input
 * @throws Error with what git said, when it could not be started or has refused
 */
export async function runGit(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  const options = { cwd: folder, encoding: "buffer", maxBuffer: Infinity } as const;
  const running = execute(gitProgram(), [...args], options);
  // Git may end before it has read everything, and has said why then.
  running.child.stdin?.on("error", () => undefined).end(input);
  try {
    return (await running).stdout;
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** The one that the editor itself uses, which may not be on the PATH. */
function gitProgram(): string {
  const editorsGit: unknown = extensions.getExtension("vscode.git")?.exports;
  return isGitExtension(editorsGit) && editorsGit.enabled ? editorsGit.getAPI(1).git.path : "git";
}

/** What is used of the interface of the editor's own extension for Git. */
interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => { readonly git: { readonly path: string } };
}

function isGitExtension(value: unknown): value is GitExtension {
  return typeof value === "object" && value !== null && "getAPI" in value && "enabled" in value;
}

function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  if ("code" in error && error.code === "ENOENT") return "git cannot be started";
  return "stderr" in error ? String(error.stderr).trim() : "git has ended with an error";
}
