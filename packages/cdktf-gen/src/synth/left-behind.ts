import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sideFileName } from "./side-file";

/**
 * Takes the Terraform out of the folders of stacks that there are no more, so that whoever deploys
 * every folder does not deploy old access again. What Terraform itself keeps there stays, and so do
 * folders that have another origin.
 *
 * @param folder the folder that holds those of the stacks
 * @returns the names of the stacks, sorted
 */
export function clearLeftBehind(folder: string, stacks: ReadonlySet<string>): readonly string[] {
  const names = readdirSync(folder).filter((name) => !stacks.has(name));
  const ours = names.filter((name) => existsSync(join(folder, name, sideFileName)));
  for (const name of ours) removeTerraform(join(folder, name));
  return ours.sort();
}

function removeTerraform(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tf.json"));
  for (const name of files) rmSync(join(folder, name));
}
