// What the scripts of this folder share: installing once, and running tools with readable failures.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const windows = process.platform === "win32";
const stamp = join(root, "node_modules/.rolecall-installed");

/** Runs a program in the repository; ends this process with the program's code when it fails. */
export function run(program, args, { env = {} } = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...env },
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a tool that is installed in the repository. */
export function tool(name, args, options) {
  run(join(root, "node_modules/.bin", name), args, options);
}

/** Installs the dependencies, unless exactly these are installed already. */
export function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing the dependencies; this takes a minute or two, once …");
  run("npm", ["ci", "--loglevel", "error"]);
  writeFileSync(stamp, wanted);
}

/** Runs tasks of all packages, in the order in which they need each other. */
export function turbo(...tasks) {
  tool("turbo", ["run", ...tasks, "--output-logs", "new-only", "--log-order", "grouped"]);
}

/** Builds all packages. */
export function build() {
  tool("turbo", ["run", "build", "--output-logs", "errors-only"]);
}
