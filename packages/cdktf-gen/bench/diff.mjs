// What `cdktf diff` adds to the `terraform plan` that it runs, with the real cdktf-cli.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import core from "@rolecall/core";
import { synthesize } from "@rolecall/cdktf-gen";
import { override, secondsOf, terraform } from "./terraform.mjs";
import { workspaceOf } from "./workspace.mjs";

const sizes = process.argv.slice(2).map(Number);
const cdktf = createRequire(import.meta.url).resolve("cdktf-cli/bundle/bin/cdktf");

function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  try {
    const { model } = core.compile([core.createSourceFile("rolecall.yaml", workspaceOf(size))]);
    const target = { outdir: join(folder, "cdktf.out"), stateFolder: folder };
    const [stack] = synthesize(model, target).stacks;
    override(stack.folder);
    writeFileSync(join(folder, "cdktf.json"), '{ "language": "typescript", "app": "false" }');
    terraform(stack.folder, ["init"]);
    const plan = terraform(stack.folder, ["plan", "-out=plan"]);
    const args = [cdktf, "diff", "--skip-synth", "--skip-provider-lock"];
    return { plan, diff: secondsOf(process.execPath, args, folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log("cdktf diff that creates everything, beside the terraform plan in it: seconds\n");
console.log("| assignments | terraform plan | cdktf diff | times |\n|---|---|---|---|");
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const { plan, diff } = measure(size);
  const cells = [plan.toFixed(1), diff.toFixed(1), (diff / plan).toFixed(2)];
  console.log(`| ${[size.toLocaleString("en"), ...cells].join(" | ")} |`);
}
