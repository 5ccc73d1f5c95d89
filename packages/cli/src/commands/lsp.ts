import type { ResolvedModel } from "@rolecall/core";
import type * as Server from "@rolecall/lsp/stdio";
import { exit, type ExitCode } from "../terminal";
import type { AddCommand } from "./command";

/** `rolecall lsp`: the language server. */
export const lsp: AddCommand = (program, terminal, finish) => {
  program
    .command("lsp")
    .description("serve an editor: findings, completion, rename and more, as you type")
    .option("--stdio", "speak the language server protocol over the standard input and output")
    // Clients of VS Code's make give it to every server, which then ends together with its editor.
    .option("--clientProcessId <id>", "end when the process with this id does")
    .addHelpText("after", explanation)
    .action(({ stdio }: { stdio?: true }) => {
      if (!stdio) {
        terminal.err(`rolecall: editors start this, as \`rolecall lsp --stdio\`${explanation}`);
        return finish(exit.couldNotRun);
      }
      return finish(serveEditor());
    });
};

/** Begins to serve the editor that has started this process; that goes on until it is closed. */
export function serveEditor(): ExitCode {
  // No other command needs a server, and an editor waits for it to start. It is one large file, and
  // `import` would search all of it for what it exports, which takes as long as to start it.
  const server: typeof Server = require("@rolecall/lsp/stdio");
  server.serveStdio({ terraformOf });
  return exit.fine;
}

const explanation = `

Editors start the server themselves, and talk to it until they close it. Tell yours
  the command     rolecall lsp --stdio
  the files       rolecall.yaml and *.access.yaml, which are YAML
  the folder      that of the nearest rolecall.yaml

It may be given as initialization options
  { "features": { "hover": false } }   when another extension does the same
  { "diagnostics": "pull" }            when the editor asks for findings itself
  { "today": "2027-03-31" }            to look at the access of another day

It sends nothing to anybody: it reads the workspace, and answers the editor.`;

/** The planner is loaded when somebody looks at Terraform, and not before. */
async function terraformOf(model: ResolvedModel): Promise<ReadonlyMap<string, string>> {
  const { terraformTexts } = await import("@rolecall/cdktf-gen/plan");
  return terraformTexts(model);
}
