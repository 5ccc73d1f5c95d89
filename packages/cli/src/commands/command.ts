import type { Command } from "commander";
import type { ExitCode, Terminal } from "../terminal";

/** What a command ends with; set by its action, because commander's own actions return nothing. */
export type Finish = (code: ExitCode) => void;

/** Adds one command to the program. Each has a file of its own. */
export type AddCommand = (program: Command, terminal: Terminal, finish: Finish) => void;
