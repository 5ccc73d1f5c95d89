import { run } from "./program";
import { processTerminal } from "./terminal";

// A reader such as `head` may close the pipe early, and has seen all that it wanted then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
