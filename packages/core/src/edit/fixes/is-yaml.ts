import type { ParsedYaml } from "../../yaml/parse";

/** Whether all of a text could be read, whatever else is wrong with it. */
export function isYaml({ root, diagnostics }: ParsedYaml): boolean {
  return root !== undefined && diagnostics.every(({ code }) => code !== "yaml-syntax");
}
