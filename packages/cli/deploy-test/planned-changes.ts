import { terraformOrThrow } from "./terraform";

/** One resource a plan would touch, with Terraform's own words for what happens to it. */
export interface PlannedChange {
  readonly address: string;
  readonly actions: readonly string[];
}

type Attributes = Readonly<Record<string, unknown>> | null;

interface ResourceChange {
  readonly address: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: Attributes;
    readonly after: Attributes;
  };
}

const PLAN_FILE = "deploy_test.tfplan";
const HARMLESS_ACTIONS: ReadonlySet<string> = new Set(["no-op", "read"]);

/** Safe against a local endpoint, which has no rate limit; it keeps many assignments short. */
const ALL_AT_ONCE = "-parallelism=100";

/** What an apply would change. The plan stays, for `applyPlanned`. */
export async function plannedChanges(stackDir: string): Promise<readonly PlannedChange[]> {
  const changes = await planned(stackDir);
  return changes.map(({ address, change: { actions } }) => ({ address, actions }));
}

/** The same as sorted lines, with the arguments that differ: `update aws_iam_role.a: description`. */
export async function plannedLines(stackDir: string): Promise<readonly string[]> {
  const changes = await planned(stackDir);
  return changes.map(lineOf).toSorted();
}

/** Makes exactly the changes that were planned last. */
export async function applyPlanned(stackDir: string): Promise<void> {
  await terraformOrThrow(stackDir, ["apply", "-no-color", ALL_AT_ONCE, PLAN_FILE]);
}

async function planned(stackDir: string): Promise<readonly ResourceChange[]> {
  await terraformOrThrow(stackDir, ["plan", "-no-color", ALL_AT_ONCE, `-out=${PLAN_FILE}`]);
  const shown = await terraformOrThrow(stackDir, ["show", "-json", PLAN_FILE]);
  const { resource_changes: changes = [] } = JSON.parse(shown) as {
    readonly resource_changes?: readonly ResourceChange[];
  };
  return changes.filter(({ change }) =>
    change.actions.some((action) => !HARMLESS_ACTIONS.has(action)),
  );
}

function lineOf({ address, change: { actions, before, after } }: ResourceChange): string {
  const what = `${actions.join("+")} ${address}`;
  const names = differences(before, after);
  return names.length > 0 ? `${what}: ${names.join(", ")}` : what;
}

function differences(before: Attributes, after: Attributes): readonly string[] {
  if (before === null || after === null) return [];
  return Object.keys({ ...before, ...after })
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .toSorted();
}
