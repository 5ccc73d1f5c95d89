import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { PlannedResource } from "../plan/plan";
import { renderArguments, snakeCase } from "../terraform/escape";
import { memoize } from "../terraform/memoize";

/**
 * The file beside CDKTF's own that holds the many resources of a stack. As constructs they would
 * cost twenty times the time and four times the memory; their attributes are the same.
 */
export const sideFileName = "assignments.tf.json";

/** How many resources are turned into text before the text is written. */
const batch = 2000;

/**
 * Writes resources as Terraform JSON, one to a line. The file is there whole or not at all, and an
 * empty one replaces what an earlier synthesis has left, or old access would be applied again.
 */
export function writeSideFile(path: string, resources: readonly PlannedResource[]): void {
  const partial = `${path}.partial`;
  const file = openSync(partial, "w");
  try {
    for (const text of sideFileText(resources)) writeSync(file, text);
    closeSync(file);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** The text of the file, in pieces. Resources of one type have to be neighbours. */
export function* sideFileText(resources: readonly PlannedResource[]): Generator<string, void> {
  // Terraform refuses an empty `resource`, and the file has to be valid without any.
  if (resources.length === 0) return yield "{}\n";
  const spell = memoize(snakeCase);
  let type: string | undefined;
  let text = '{\n"resource": {';
  for (const [index, resource] of resources.entries()) {
    const isNewType = resource.type !== type;
    if (isNewType) text += `${type === undefined ? "" : "\n},"}\n"${resource.type}": {`;
    text += `${isNewType ? "" : ","}\n${JSON.stringify(resource.name)}: ${bodyOf(resource, spell)}`;
    type = resource.type;
    if (index % batch !== batch - 1) continue;
    yield text;
    text = "";
  }
  return yield `${text}\n}\n}\n}\n`;
}

function bodyOf({ args, dependsOn }: PlannedResource, spell: typeof snakeCase): string {
  const body = renderArguments(args, spell);
  return JSON.stringify(dependsOn.length > 0 ? { ...body, depends_on: dependsOn } : body);
}
