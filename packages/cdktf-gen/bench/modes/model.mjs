// Ours from the resolved model to the files; loading CDKTF counts, reading the YAML does not.
import core from "@rolecall/core";
import { workspaceOf } from "../workspace.mjs";

export async function run(assignments, folder, measured) {
  const { model } = core.compile([
    core.createSourceFile("rolecall.yaml", workspaceOf(assignments)),
  ]);
  measured();
  const { synthesize } = await import("@rolecall/cdktf-gen");
  synthesize(model, { outdir: folder, stateFolder: folder });
  return model.grants.length;
}
