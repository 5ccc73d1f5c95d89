import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, createSourceFile, isSound, type ResolvedModel } from "@rolecall/core";
import { sideFileName } from "./synth/side-file";
import { synthesize } from "./synth/synthesize";

/**
 * The model of a workspace of one file; fails when the text has errors.
 *
 * @param files the texts of files that it names, by path
 */
export function modelOf(yaml: string, files: Readonly<Record<string, string>> = {}): ResolvedModel {
  const documents = Object.entries(files).map(([path, text]) => createSourceFile(path, text));
  const compilation = compile([createSourceFile("test.access.yaml", yaml)], { documents });
  if (!isSound(compilation)) throw new Error(JSON.stringify(compilation.diagnostics, undefined, 2));
  return compilation.model;
}

/** What is synthesized, as texts. */
export interface Synthesized {
  readonly main: string;
  readonly side: string;
}

/** Synthesizes a model into a folder that is gone afterwards; the texts of its first stack. */
export function synthesizeTexts(model: ResolvedModel): Synthesized {
  const [first] = synthesizeStacks(model).values();
  if (!first) throw new Error("a model has at least one stack");
  return first;
}

/** Synthesizes a model into a folder that is gone afterwards; the texts of each stack, by name. */
export function synthesizeStacks(model: ResolvedModel): ReadonlyMap<string, Synthesized> {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-synth-"));
  try {
    const { stacks } = synthesize(model, {
      outdir: join(folder, "cdktf.out"),
      stateFolder: folder,
    });
    return new Map(
      stacks.map(({ plan, folder: stack }) => [
        plan.part.name,
        { main: textIn(stack, "cdk.tf.json"), side: textIn(stack, sideFileName) },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
