import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import type { AddCommand, Finish } from "./commands/command";
import { Failure } from "./failure";
import { exit, type ExitCode, type Terminal } from "./terminal";

/** Only the command that is asked for is loaded: an editor waits for `lsp` to start. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import("./commands/init.ts")).init,
  check: async () => (await import("./commands/check.ts")).check,
  who: async () => (await import("./commands/who.ts")).who,
  app: async () => (await import("./commands/app.ts")).app,
  affected: async () => (await import("./commands/affected.ts")).affected,
  report: async () => (await import("./commands/report.ts")).report,
  fmt: async () => (await import("./commands/fmt.ts")).fmt,
  rules: async () => (await import("./commands/rules.ts")).rules,
  lsp: async () => (await import("./commands/lsp.ts")).lsp,
};

const epilogue = `
Exit codes: 0 fine, 1 errors were found in the workspace, 2 the command could not run.
`;

/**
 * Runs one command.
 *
 * @param args the arguments behind the program's name
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exit.couldNotRun;
  const program = createProgram(terminal);
  try {
    await addCommands(program, args, { terminal, finish: (finished) => (code = finished) });
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.couldNotRun;
    if (error instanceof Failure) terminal.err(`rolecall: ${error.message}`);
    else if (isSystemError(error)) terminal.err(`rolecall: ${systemMessage(error)}`);
    else terminal.err(`rolecall: this is a mistake of ours, please report it\n${stackOf(error)}`);
    return exit.couldNotRun;
  }
}

function createProgram(terminal: Terminal): Command {
  return new Command("rolecall")
    .description("AWS IAM Identity Center access as code")
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showSuggestionAfterError()
    .showHelpAfterError("`rolecall --help` lists all commands")
    .addHelpText("after", epilogue);
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly finish: Finish;
}

/** Adds the command that the first argument names, or all of them when it names none. */
async function addCommands(
  program: Command,
  [name = ""]: readonly string[],
  { terminal, finish }: Surroundings,
): Promise<void> {
  const named = Object.hasOwn(commands, name) ? [commands[name]] : Object.values(commands);
  for (const load of named) (await load?.())?.(program, terminal, finish);
  for (const command of program.commands) command.copyInheritedSettings(program);
}

function version(): string {
  const text = readFileSync(join(__dirname, "../package.json"), "utf8");
  return /"version": "(.+)"/.exec(text)?.[1] ?? "unknown";
}

interface SystemError {
  readonly code: string;
  readonly path?: string;
}

/** Whether the system refused something, such as a folder that may not be written. */
function isSystemError(error: unknown): error is SystemError {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error;
}

function systemMessage({ code, path = "a file" }: SystemError): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "permission denied; choose another folder with --output, or make it writable",
    EROFS: "the disk is read-only; choose another folder with --output",
    EEXIST: "there is a file where a folder should be; move it away",
    ENOTDIR: "a part of the path is a file, not a folder",
    EISDIR: "there is a folder where a file should be; move it away",
    ENOSPC: "the disk is full",
  };
  return `${path} could not be used: ${reasons[code] ?? code}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
