import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Failure } from "../failure";

const execute = promisify(execFile);

/** Git was started, and refused; the message ends with its own. */
export class GitRefusal extends Failure {
  /** @param said what git said */
  constructor(readonly said: string) {
    super(`git refused: ${said}`);
  }
}

/**
 * Runs git in a folder, without a shell.
 *
 * @param input what git reads from its standard input
 * @throws GitRefusal when git ends with an error
 * @throws Failure when there is no git
 */
export async function runGit(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  // What git says stands beside what we say, so it is said in the same language.
  const env = { ...process.env, LC_ALL: "C" };
  const options = { cwd: folder, env, encoding: "buffer", maxBuffer: Infinity } as const;
  const running = execute("git", [...args], options);
  // Git may end before it has read everything, and has said why then.
  running.child.stdin?.on("error", () => undefined).end(input);
  try {
    return (await running).stdout;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): Error {
  if (typeof error !== "object" || error === null) return new GitRefusal(String(error));
  if ("code" in error && error.code === "ENOENT") {
    return new Failure("git cannot be started; install it, or add it to the PATH");
  }
  return new GitRefusal("stderr" in error ? String(error.stderr).trim() : "it ended with an error");
}
