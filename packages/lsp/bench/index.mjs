// Measures the language server beside another one, and prints what it took.
//
//   --repetitions 5   how many processes to measure of each server
//   --alone           without the other server, which has to be fetched
//   --workspace       only the workspace of many files
//   --memory          only the memory after many edits
//   --write           writes the tables into docs/benchmarks.md
//   --edits 10000     how many
//   200 2000 20000    only files of so many lines
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { compare } from "./compare.mjs";
import { largeWorkspace } from "./large-workspace.mjs";
import { longSession } from "./long-session.mjs";
import { peer } from "./servers.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repetitions: { type: "string", default: "5" },
    alone: { type: "boolean", default: false },
    workspace: { type: "boolean", default: false },
    memory: { type: "boolean", default: false },
    edits: { type: "string", default: "10000" },
    write: { type: "boolean", default: false },
  },
});
const all = positionals.length === 0 && !options.workspace && !options.memory;
const sizes = all ? [200, 2_000, 20_000] : positionals.map(Number);
const repetitions = Number(options.repetitions);

const parts = [];
if (sizes.length > 0) {
  const other = options.alone ? undefined : peer();
  for (const lines of sizes) await tell(() => compare(lines, { other, repetitions }));
}
if (all || options.workspace) await tell(() => largeWorkspace({ repetitions }));
if (all || options.memory) await tell(() => longSession(Number(options.edits)));
if (options.write) write();

async function tell(measure) {
  const part = await measure();
  parts.push(part);
  console.log(`${part}\n`);
}

function write() {
  const page = new URL("../../../docs/benchmarks.md", import.meta.url);
  const machine = `${availableParallelism()} processors, Node ${process.version}, ${process.platform}.`;
  const [begin, end] = ["<!-- measured -->", "<!-- /measured -->"];
  const text = readFileSync(page, "utf8");
  const [before, rest] = text.split(begin);
  const [, after] = rest.split(end);
  writeFileSync(
    page,
    [before, begin, `\n\n${[machine, ...parts].join("\n\n")}\n\n`, end, after].join(""),
  );
}
