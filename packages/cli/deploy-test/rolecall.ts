import { spawnSync } from "node:child_process";
import { join } from "node:path";

const program = join(__dirname, "../bin/rolecall.js");

/** Runs the built `rolecall` as a user would, and gives what it prints. */
export function rolecall(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    env: { ...process.env, CDKTF_OUTDIR: "" },
  });
  if (status !== 0) throw new Error(`rolecall ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}
