// What the benchmarks need to run a real terraform with the real provider and without requests.
//
// Takes ROLECALL_TF_PLUGIN_DIR and ROLECALL_AWS_PROVIDER_VERSION, as the deploy test does.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Runs a program in a folder. Gives the seconds that it took, and throws when it fails. */
export function secondsOf(program, args, cwd) {
  const started = process.hrtime.bigint();
  const env = {
    ...process.env,
    CHECKPOINT_DISABLE: "1",
    DISABLE_VERSION_CHECK: "1",
    TF_IN_AUTOMATION: "1",
    TF_CLI_ARGS_init: pluginArguments.join(" "),
  };
  const stdio = ["ignore", "ignore", "pipe"];
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", env, stdio });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

const mirror = process.env.ROLECALL_TF_PLUGIN_DIR;
const pluginArguments = mirror ? [`-plugin-dir=${mirror}`] : [];

/** Runs terraform in a folder. Gives the seconds that it took. */
export function terraform(cwd, args) {
  return secondsOf("terraform", args, cwd);
}

/** Keeps a synthesized stack from making requests. */
export function override(folder) {
  const version = process.env.ROLECALL_AWS_PROVIDER_VERSION;
  const aws = {
    region: "eu-west-1",
    access_key: "none",
    secret_key: "none",
    skip_credentials_validation: true,
    skip_requesting_account_id: true,
    skip_metadata_api_check: "true",
    // Without a request nobody knows the account, and none would be allowed.
    allowed_account_ids: [],
  };
  const versions = version
    ? { required_providers: { aws: { source: "hashicorp/aws", version } } }
    : {};
  const content = { provider: { aws: [aws] }, terraform: { backend: { local: {} }, ...versions } };
  writeFileSync(join(folder, "bench_override.tf.json"), JSON.stringify(content));
}
