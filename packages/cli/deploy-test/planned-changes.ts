import { terraformOrThrow } from "./terraform";

/** One resource a plan would touch, with Terraform's own words for what happens to it. */
export interface PlannedChange {
  readonly address: string;
  readonly actions: readonly string[];
}

interface PlanFile {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: { readonly actions: readonly string[] };
  }[];
}

const PLAN_FILE = "deploy_test.tfplan";
const HARMLESS_ACTIONS: ReadonlySet<string> = new Set(["no-op", "read"]);

/**
 * What an apply would change. The high parallelism is safe against a local endpoint, which has no
 * rate limit, and keeps the refresh of many assignments short.
 */
export async function plannedChanges(stackDir: string): Promise<readonly PlannedChange[]> {
  await terraformOrThrow(stackDir, ["plan", "-no-color", "-parallelism=100", `-out=${PLAN_FILE}`]);
  const shown = await terraformOrThrow(stackDir, ["show", "-json", PLAN_FILE]);
  const { resource_changes: changes = [] } = JSON.parse(shown) as PlanFile;
  return changes
    .map(({ address, change }) => ({ address, actions: change.actions }))
    .filter(({ actions }) => actions.some((action) => !HARMLESS_ACTIONS.has(action)));
}
