import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { ResolvedModel } from "@rolecall/core";
import { App } from "cdktf";
import { type Page, pagesOf } from "../pages";
import { type Plan, planStacks } from "../plan/plan";
import { addPlannedStacks } from "./access-stacks";
import { clearLeftBehind } from "./left-behind";
import { clearOldPages, writePages } from "./write-pages";

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

/** What has been written for a model. */
export interface Synthesis {
  /** In the order in which they are deployed. */
  readonly stacks: readonly SynthesizedFolder[];
  /** Names of stacks of an earlier run that there are no more; their Terraform has been deleted. */
  readonly leftBehind: readonly string[];
  /** The pages that have been written into the output folder. */
  readonly pages: readonly Page[];
}

/**
 * Synthesizes a model as a CDKTF app of its stacks, in the order in which they are deployed. The
 * files appear only once all of them have been made, so that a failure leaves the output of an
 * earlier run as it was.
 *
 * @throws UndeployableModelError when a part of the model cannot be turned into Terraform
 */
export function synthesize(model: ResolvedModel, target: SynthesisTarget): Synthesis {
  const plans = planStacks(model);
  const outdir = resolve(target.outdir);
  mkdirSync(outdir, { recursive: true });
  const drafts = mkdtempSync(join(outdir, ".draft-"));
  try {
    const app = new App({ outdir: drafts });
    const stateFolder = relative(join(outdir, "stacks", "any"), resolve(target.stateFolder));
    addPlannedStacks(app, plans, stateFolder || ".");
    app.synth();
    const pages = pagesOf(model);
    writePages(pages, drafts);
    publish(drafts, outdir);
    clearOldPages(pages, outdir);
    return { ...synthesisOf(plans, join(outdir, "stacks")), pages };
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

function synthesisOf(plans: readonly Plan[], folder: string): Omit<Synthesis, "pages"> {
  const names = plans.map(({ part }) => part.name);
  return {
    stacks: plans.map((plan) => ({ plan, folder: join(folder, plan.part.name) })),
    leftBehind: clearLeftBehind(folder, new Set(names)),
  };
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
