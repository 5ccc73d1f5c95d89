import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { GitError } from "./git-error";

const execute = promisify(execFile);

/** A folder, and the git that reads it. */
export interface GitFolder {
  readonly folder: string;
  /** The path of git; when it is left out, the one on the `PATH`. */
  readonly program?: string;
}

/** After so long without an end git is stopped, in milliseconds: it may wait for a network. */
const patience = 120_000;

/**
 * Runs git in a folder, without a shell.
 *
 * @param input what git reads from its standard input
 * @throws GitError when git cannot be started, ends with an error, or does not end
 */
export async function runGit(
  { folder, program = "git" }: GitFolder,
  args: readonly string[],
  input = "",
): Promise<Buffer> {
  const options = { cwd: folder, env: environment(), encoding: "buffer", ...limits } as const;
  const running = execute(program, [...args], options);
  // Git may end before it has read everything, and has said why then.
  running.child.stdin?.on("error", () => undefined).end(input);
  try {
    return (await running).stdout;
  } catch (error) {
    throw errorOf(error);
  }
}

const limits = { maxBuffer: Infinity, timeout: patience } as const;

/**
 * What git says stands beside what we say, so it is said in the same language. Nobody sees a question
 * for a password, and nothing of the repository is written.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofRepository.has(name));
  const quiet = { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  return { ...Object.fromEntries(own), ...quiet };
}

/**
 * What git tells its hooks: there, another repository than that of the folder would be read.
 * Source: `git rev-parse --local-env-vars`, as far as hooks get it.
 */
const ofRepository: ReadonlySet<string> = new Set([
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_WORK_TREE",
]);

function errorOf(error: unknown): GitError {
  if (!isFailed(error)) return new GitError(`git could not be run: ${String(error)}`);
  if (error.code === "ENOENT") {
    return new GitError("git cannot be started; install it, or add it to the PATH");
  }
  if (error.killed) return new GitError(`git did not answer within ${patience / 1000} s`);
  const said = String(error.stderr ?? "").trim() || "it ended with an error";
  return new GitError(`git refused: ${said}`, said);
}

/** What `execFile` rejects with. Source: `child_process` of Node.js. */
interface Failed {
  readonly code: unknown;
  readonly killed?: boolean;
  readonly stderr?: Buffer;
}

function isFailed(error: unknown): error is Failed {
  return typeof error === "object" && error !== null && "code" in error;
}
