// Ours, whole: from the text of the YAML to the files.
import core from "@rolecall/core";
import { synthesize } from "@rolecall/cdktf-gen";
import { workspaceOf } from "../workspace.mjs";

export function run(assignments, folder) {
  const { model } = core.compile([
    core.createSourceFile("rolecall.yaml", workspaceOf(assignments)),
  ]);
  synthesize(model, { outdir: folder, stateFolder: folder });
  return model.grants.length;
}
