import { commands as registry, type Disposable, window } from "vscode";
import type { Surroundings } from "../begin";
import { compareAccess } from "./compare-access";
import { explainPermission } from "./explain-permission";
import { newWorkspace } from "./new-workspace";
import { previewPolicy, previewTerraform } from "./previews";
import { restartServer } from "./restart-server";
import { showAccessMatrix } from "./show-access-matrix";
import { showLog } from "./show-log";
import { showReferences } from "./show-references";
import { whatCanPrincipalDo } from "./what-can-principal-do";
import { whoCanEnter } from "./who-can-enter";

/** A command of the palette, and what it does. */
export type Command = (around: Surroundings) => unknown;

/** All commands of the palette, by the part of their ids behind `rolecall.`. */
export const paletteCommands = {
  compareAccess,
  explainPermission,
  newWorkspace,
  previewPolicy,
  previewTerraform,
  restartServer,
  showAccessMatrix,
  showLog,
  whatCanPrincipalDo,
  whoCanEnter,
} satisfies Readonly<Record<string, Command>>;

/** Registers all commands. */
export function commands(around: Surroundings): readonly Disposable[] {
  return [
    ...Object.entries(paletteCommands).map(([name, run]) =>
      registry.registerCommand(`rolecall.${name}`, () => attempt(run, around)),
    ),
    registry.registerCommand("rolecall.showReferences", showReferences),
  ];
}

/** What fails is said, and written to the log: most often the server is not running. */
async function attempt(run: Command, around: Surroundings): Promise<void> {
  try {
    await run(around);
  } catch (error) {
    around.log.error(error instanceof Error ? error : String(error));
    const why = error instanceof Error ? error.message : String(error);
    const answer = await window.showErrorMessage(`That did not work: ${why}`, "Show Log");
    if (answer !== undefined) around.log.show();
  }
}
