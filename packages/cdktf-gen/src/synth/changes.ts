import type { TerraformStack } from "cdktf";
import type { Plan } from "../plan/plan";
import { renderText } from "../terraform/escape";

/**
 * Tells Terraform what is under another address now, and what it is to take over. These blocks stand
 * in CDKTF's own file, so they are gone as soon as the workspace has no use for them. CDKTF's
 * `moveTo` and `importFrom` know constructs only, and start `terraform` once for each.
 */
export function addChanges(stack: TerraformStack, { moves, imports }: Plan): void {
  if (moves.length > 0) stack.addOverride("moved", moves);
  if (imports.length === 0) return;
  const blocks = imports.map(({ to, id }) => ({ to, id: id.map(renderText).join("") }));
  stack.addOverride("import", blocks);
}
