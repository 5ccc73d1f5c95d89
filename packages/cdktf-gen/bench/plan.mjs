// How `terraform plan` grows with the shape in which assignments are written, with a real
// terraform and the real provider. All ids are literal, so that no request is made.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import core from "@rolecall/core";
import { synthesize } from "@rolecall/cdktf-gen";
import { override, terraform } from "./terraform.mjs";
import { workspaceOf } from "./workspace.mjs";

const sizes = process.argv.slice(2).map(Number);
const type = "aws_ssoadmin_account_assignment";

/** The shapes: what becomes of the blocks that Rolecall writes, one for each assignment. */
const shapes = {
  "one block each (Rolecall)": (blocks) => ({ resource: { [type]: blocks } }),
  "for_each of up to 500 per set": (blocks) => grouped(blocks, 500),
  "one for_each per set": (blocks) => grouped(blocks, Infinity),
};

function grouped(blocks, most) {
  const [locals, resources, filled] = [{}, {}, new Map()];
  for (const [name, block] of Object.entries(blocks)) {
    const [set] = name.split("--");
    const count = filled.get(set) ?? 0;
    filled.set(set, count + 1);
    const group = `${set}_${Math.floor(count / most) || 0}`;
    (locals[group] ??= {})[name] = [block.principal_id, block.target_id];
    resources[group] ??= {
      ...block,
      for_each: `\${local.${group}}`,
      principal_id: "${each.value[0]}",
      target_id: "${each.value[1]}",
    };
  }
  return { locals, resource: { [type]: resources } };
}

function measure(shape, size) {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  try {
    const { model } = core.compile([core.createSourceFile("rolecall.yaml", workspaceOf(size))]);
    const { stacks } = synthesize(model, { outdir: folder, stateFolder: folder });
    const stackFolder = stacks[0].folder;
    const side = join(stackFolder, "assignments.tf.json");
    const blocks = JSON.parse(readFileSync(side, "utf8")).resource[type];
    writeFileSync(side, JSON.stringify(shape(blocks)));
    override(stackFolder);
    terraform(stackFolder, ["init"]);
    return terraform(stackFolder, ["plan", "-out=plan"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log("terraform plan that creates everything: seconds, and seconds per 1,000 assignments\n");
const head = ["assignments", ...Object.keys(shapes)];
console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
for (const size of sizes.length > 0 ? sizes : [500, 1_000, 2_000, 5_000]) {
  const cells = Object.values(shapes).map((shape) => {
    const seconds = measure(shape, size);
    return `${seconds.toFixed(1)} s / ${((seconds * 1000) / size).toFixed(1)}`;
  });
  console.log(`| ${[size.toLocaleString("en"), ...cells].join(" | ")} |`);
}
