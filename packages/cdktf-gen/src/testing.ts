import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, createSourceFile, isSound, type ResolvedModel } from "@rolecall/core";
import { sideFileName } from "./synth/side-file";
import { synthesize } from "./synth/synthesize";

/** The model of a workspace of one file; fails when the text has errors. */
export function modelOf(yaml: string): ResolvedModel {
  const compilation = compile([createSourceFile("test.access.yaml", yaml)]);
  if (!isSound(compilation)) throw new Error(JSON.stringify(compilation.diagnostics, undefined, 2));
  return compilation.model;
}

/** What is synthesized, as texts. */
export interface Synthesized {
  readonly main: string;
  readonly side: string;
}

/** Synthesizes a model into a folder that is gone afterwards. */
export function synthesizeTexts(model: ResolvedModel): Synthesized {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-synth-"));
  try {
    const [stack] = synthesize(model, {
      outdir: join(folder, "cdktf.out"),
      stateFolder: folder,
    });
    const read = (name: string) => readFileSync(join(stack?.folder ?? "", name), "utf8");
    return { main: read("cdk.tf.json"), side: read(sideFileName) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
