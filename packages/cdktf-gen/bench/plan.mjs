// How `terraform plan` grows with the shape in which assignments are written, with a real
// terraform and the real provider. All ids are literal, so that no request is made.
//
// Takes ROLECALL_TF_PLUGIN_DIR and ROLECALL_AWS_PROVIDER_VERSION, as the deploy test does.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import core from "@rolecall/core";
import { synthesize } from "@rolecall/cdktf-gen";
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

function terraform(cwd, args) {
  const started = process.hrtime.bigint();
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" };
  const stdio = ["ignore", "ignore", "pipe"];
  const { status, stderr } = spawnSync("terraform", args, { cwd, encoding: "utf8", env, stdio });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

function override(folder) {
  const version = process.env.ROLECALL_AWS_PROVIDER_VERSION;
  const aws = {
    region: "eu-west-1",
    access_key: "none",
    secret_key: "none",
    skip_credentials_validation: true,
    skip_requesting_account_id: true,
    skip_metadata_api_check: "true",
  };
  const versions = version
    ? { required_providers: { aws: { source: "hashicorp/aws", version } } }
    : {};
  const content = { provider: { aws: [aws] }, terraform: { backend: { local: {} }, ...versions } };
  writeFileSync(join(folder, "bench_override.tf.json"), JSON.stringify(content));
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
    const mirror = process.env.ROLECALL_TF_PLUGIN_DIR;
    terraform(stackFolder, ["init", ...(mirror ? [`-plugin-dir=${mirror}`] : [])]);
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
