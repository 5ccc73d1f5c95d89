import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { ResolvedModel } from "@rolecall/core";
import { App } from "cdktf";
import { type Plan, planStacks } from "../plan/plan";
import { PlannedStack } from "./planned-stack";

/** Where a workspace is synthesized to. */
export interface SynthesisTarget {
  /** The output folder, as CDKTF calls it: `cdktf.out`. */
  readonly outdir: string;
  /** The folder that holds the local state. */
  readonly stateFolder: string;
}

/** What has been written for one stack. */
export interface SynthesizedFolder {
  readonly plan: Plan;
  /** The folder in which Terraform runs. */
  readonly folder: string;
}

/**
 * Synthesizes a model as a CDKTF app of its stacks, in the order in which they are deployed. The
 * files appear only once all of them have been made, so that a failure leaves the output of an
 * earlier run as it was.
 *
 * @throws UndeployableModelError when a part of the model cannot be turned into Terraform
 */
export function synthesize(
  model: ResolvedModel,
  target: SynthesisTarget,
): readonly SynthesizedFolder[] {
  const plans = planStacks(model);
  const outdir = resolve(target.outdir);
  const folderOf = (plan: Plan) => join(outdir, "stacks", plan.part.name);
  mkdirSync(outdir, { recursive: true });
  const drafts = mkdtempSync(join(outdir, ".draft-"));
  try {
    const app = new App({ outdir: drafts });
    const stateFolder = relative(join(outdir, "stacks", "any"), resolve(target.stateFolder));
    addStacks(app, plans, stateFolder || ".");
    app.synth();
    publish(drafts, outdir);
    return plans.map((plan) => ({ plan, folder: folderOf(plan) }));
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

/** A plan comes after the one that it refers to, so that stack is there already. */
function addStacks(app: App, plans: readonly Plan[], stateFolder: string): void {
  const stacks = new Map<string, PlannedStack>();
  for (const plan of plans) {
    const { name, base } = plan.part;
    const baseStack = base && stacks.get(base.name);
    stacks.set(
      name,
      new PlannedStack(app, name, { plan, stateFolder, ...(baseStack && { base: baseStack }) }),
    );
  }
}

/** Moves files one by one, because Terraform keeps files of its own in the same folders. */
function publish(from: string, to: string): void {
  const entries = readdirSync(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(source, target);
  }
}
