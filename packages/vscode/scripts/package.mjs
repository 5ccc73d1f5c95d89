// Packs the extension as the marketplaces take it: `rolecall-vscode-VERSION.vsix`.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const file = `${name}-${version}.vsix`;

/**
 * How large the file may be, in bytes. Two servers, one for desktops and one for browsers, each hold
 * what AWS has (actions, condition keys, managed policies), which is most of it. A dependency that
 * comes in by accident shows here.
 */
const budget = 2_000_000;

copyFileSync(join(folder, "../../LICENSE"), join(folder, "LICENSE"));
const tools = join(folder, "tools");
const vsce = join(tools, "node_modules/@vscode/vsce/vsce");
if (!existsSync(vsce)) run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], tools);
pack();
report(statSync(join(folder, file)).size);

/** A warning of the packer is a failure: nobody reads it in a log. */
function pack() {
  const options = ["--no-dependencies", "--allow-missing-repository", "--out", file];
  const said = run(process.execPath, [vsce, "package", ...options], folder);
  if (/warning/i.test(said)) fail("the packer has warned, see above");
}

function run(command, args, cwd) {
  const isShell = process.platform === "win32" && command === "npm";
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: isShell,
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== 0) fail(`${command} ${args.join(" ")} has failed`);
  return stdout + stderr;
}

function report(size) {
  const [is, may] = [size, budget].map((bytes) => `${(bytes / 1024).toFixed(0)} KiB`);
  if (size > budget) fail(`${file} has ${is}, more than the ${may} that it may have`);
  console.log(`${file}: ${is}, of at most ${may}`);
}

function fail(message) {
  console.error(`package: ${message}`);
  process.exit(1);
}
