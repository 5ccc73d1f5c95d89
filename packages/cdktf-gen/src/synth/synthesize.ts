import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { ResolvedModel } from "@rolecall/core";
import { App } from "cdktf";
import { AccessStack } from "./access-stack";

/** Where a workspace is synthesized to. */
export interface SynthesisTarget {
  /** The output folder, as CDKTF calls it: `cdktf.out`. */
  readonly outdir: string;
  /** The folder that holds the local state. */
  readonly stateFolder: string;
}

/** What has been written. */
export interface Synthesis {
  /** The folder in which Terraform runs. */
  readonly stackFolder: string;
  readonly stack: AccessStack;
}

const stackName = "access";

/**
 * Synthesizes a model as a CDKTF app of one stack. The files appear only once all of them have
 * been made, so that a failure leaves the output of an earlier run as it was.
 */
export function synthesize(model: ResolvedModel, target: SynthesisTarget): Synthesis {
  const outdir = resolve(target.outdir);
  const stackFolder = join(outdir, "stacks", stackName);
  mkdirSync(outdir, { recursive: true });
  const drafts = mkdtempSync(join(outdir, ".draft-"));
  try {
    const stateFolder = relative(stackFolder, resolve(target.stateFolder)) || ".";
    const app = new App({ outdir: drafts });
    const stack = new AccessStack(app, stackName, { model, stateFolder });
    app.synth();
    publish(drafts, outdir);
    return { stackFolder, stack };
  } finally {
    rmSync(drafts, { recursive: true, force: true });
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
