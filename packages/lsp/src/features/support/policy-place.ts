import type { CursorPlace, Step } from "@rolecall/core";

/**
 * The keys within a statement of a policy that lead to a place, such as `Condition`, `StringLike`;
 * without the numbers of items. Nothing outside of statements.
 */
export function stepsInStatement({
  path,
}: Pick<CursorPlace, "path">): readonly string[] | undefined {
  const policy = path.indexOf("inlinePolicy");
  if (policy === -1 || path[policy + 1] !== "Statement") return undefined;
  return path.slice(policy + 2).filter(isKey);
}

function isKey(step: Step): step is string {
  return typeof step === "string";
}
