// How synthesis grows, beside constructs by hand and beside the floor of writing the JSON plainly.
//
// Every figure is a process of its own: the whole processor time of the process, Node's start and
// all modules included, and the most memory that it ever held. Figures of one run can be compared
// with each other, not with those of another machine.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const modes = [
  ["rolecall", "Rolecall, YAML to files"],
  ["model", "Rolecall, model to files"],
  ["constructs", "constructs by hand"],
  ["floor", "plain JSON (floor)"],
];

function measure(mode, size) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", join(here, "one.mjs"), mode, String(size)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${mode} at ${size}: ${stderr}`);
  return JSON.parse(stdout);
}

console.log("Synthesis: processor seconds / peak megabytes, and how many times the floor\n");
const head = ["assignments", ...modes.map(([, title]) => title)];
console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000, 100_000]) {
  const results = modes.map(([mode]) => measure(mode, size));
  const floor = results.at(-1);
  const cells = results.map(({ seconds, megabytes }) => {
    const times = (seconds / floor.seconds).toFixed(1);
    return `${seconds.toFixed(2)} s / ${megabytes.toFixed(0)} MB / ${times} x`;
  });
  console.log(`| ${[size.toLocaleString("en"), ...cells].join(" | ")} |`);
}
