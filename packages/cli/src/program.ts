import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { affected } from "./commands/affected";
import { app } from "./commands/app";
import { check } from "./commands/check";
import { init } from "./commands/init";
import { rules } from "./commands/rules";
import { who } from "./commands/who";
import { Failure } from "./failure";
import { exit, type ExitCode, type Terminal } from "./terminal";

const commands = [init, check, who, app, affected, rules];

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
  const program = createProgram(terminal, (finished) => (code = finished));
  try {
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

function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command("rolecall")
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
  for (const add of commands) add(program, terminal, finish);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
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
