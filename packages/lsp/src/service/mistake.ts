import type { Connection } from "vscode-languageserver";

/** Tells the log of an editor that something has failed which should not. */
export function logMistake(connection: Connection, what: string, error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${what} failed: this is a mistake of ours, please report it\n${told}`);
}

/** Does something; when that fails, the server goes on. */
export function attempt(connection: Connection, what: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    logMistake(connection, what, error);
  }
}
