import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What a Terraform command answered; a failing command is a result here, not an exception. */
export interface TerraformResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const QUIET_ENVIRONMENT = {
  AWS_EC2_METADATA_DISABLED: "true",
  CHECKPOINT_DISABLE: "1",
  TF_IN_AUTOMATION: "1",
  TF_INPUT: "0",
};

/** Says why Terraform cannot run here, so that a test can be skipped with a reason. */
export function terraformAvailable(): string | undefined {
  const probe = spawnSync(binary(), ["version"], { encoding: "utf8", env: process.env });
  if (probe.error) {
    return `${binary()} cannot be started: ${probe.error.message}`;
  }
  return probe.status === 0 ? undefined : `${binary()} version failed: ${probe.stderr.trim()}`;
}

/**
 * Runs one Terraform command in a stack directory. Set ROLECALL_DEPLOY_TEST_LOG to also see its
 * output while it runs.
 */
export async function terraform(
  stackDir: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<TerraformResult> {
  const child = spawn(binary(), args, {
    cwd: stackDir,
    env: { ...withoutAwsSettings(process.env), ...QUIET_ENVIRONMENT, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    exitCodeOf(child),
    collect(child.stdout),
    collect(child.stderr),
  ]);
  return { exitCode, stdout, stderr };
}

/** Like `terraform`, for a command the caller needs to succeed; resolves to its output. */
export async function terraformOrThrow(stackDir: string, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await terraform(stackDir, args);
  if (exitCode !== 0) {
    throw new Error(`terraform ${args.join(" ")} ended with ${exitCode}:\n${stdout}\n${stderr}`);
  }
  return stdout;
}

/** Initialises a stack. */
export async function init(stackDir: string): Promise<void> {
  await terraformOrThrow(stackDir, ["init", "-no-color", ...pluginArguments()]);
}

/**
 * What `terraform init` has to be told besides: ROLECALL_TF_PLUGIN_DIR names a local provider
 * mirror for machines that cannot reach the registry.
 */
export function pluginArguments(): readonly string[] {
  const mirror = process.env.ROLECALL_TF_PLUGIN_DIR;
  return mirror === undefined ? [] : [`-plugin-dir=${resolve(mirror)}`];
}

/** The variable is the one CDKTF honours, so that a test runs what a user's pipeline runs. */
function binary(): string {
  return process.env.TERRAFORM_BINARY_NAME ?? "terraform";
}

/** A developer's own profile or credentials must never reach a test that writes. */
function withoutAwsSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("AWS_")));
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done(code ?? 1));
  });
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) {
    text += chunk;
    if (process.env.ROLECALL_DEPLOY_TEST_LOG) {
      process.stderr.write(chunk);
    }
  }
  return text;
}
