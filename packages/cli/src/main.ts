import { serveEditor } from "./commands/lsp";
import { type ExitCode, processTerminal } from "./terminal";

// A reader such as `head` may close the pipe early, and has seen all that it wanted then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void answer(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function answer(args: readonly string[]): Promise<ExitCode> {
  // An editor waits for its server to start, and all the other commands take as long again.
  if (args.join(" ") === "lsp --stdio") return serveEditor();
  const { run } = await import("./program.js");
  return run(args, processTerminal());
}
