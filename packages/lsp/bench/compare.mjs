// One file in both servers, side by side: the same file, in turn, in the same run.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { accessFile } from "./access-file.mjs";
import { measureFile } from "./one-file.mjs";
import { median, middle } from "./processes.mjs";
import { own } from "./servers.mjs";
import { mebibytes, milliseconds, table, times } from "./tables.mjs";

const floorProgram = fileURLToPath(new URL("floor.mjs", import.meta.url));

/** What is measured, and the name of each in the table. What is put off is put off after changes. */
const steps = [
  ["start", "start until it answers"],
  ["open", "open until it says what is wrong", { afterChange: true }],
  ["edit policy", "edit in a policy until it says what is wrong", { afterChange: true }],
  ["edit pattern", "edit in a pattern", { afterChange: true }],
  ["edit group", "edit in a group", { afterChange: true }],
  ["edit account", "edit of the name of an account", { afterChange: true }],
  ["burst", "after 20 keys in 0.6 s until it is right", { afterChange: true }],
  ["completion", "completion"],
  ["typing", "edit and completion"],
  ["hover", "hover"],
  ["symbols", "symbols of the file"],
];

/** The one edit whose mistake the JSON Schema finds too; the others are about names. */
const common = ["policy"];

/**
 * Measures both servers with a file of about so many lines.
 *
 * @param other the other server, if it is there
 * @param repetitions how many processes of each server to measure
 * @returns Markdown
 */
export async function compare(lines, { other, repetitions }) {
  const file = accessFile(lines);
  const [runs, floors] = [[[], []], []];
  for (let run = 0; run < repetitions; run++) {
    runs[0].push(await measureFile(own, file, Object.keys(file.edits)));
    if (other) runs[1].push(await measureFile(other, file, common));
    floors.push(Number(execFileSync(process.execPath, [floorProgram], { input: file.text })));
  }
  const [ours, theirs] = runs.map((all) => (all.length > 0 ? summary(all) : undefined));
  const floor = median(floors);
  const written = (file.text.split("\n").length - 1).toLocaleString("en");
  return [
    `### ${written} lines, ${Math.round(file.text.length / 1000)} kB`,
    sideBySide(ours, theirs, other),
    `Parsing the file with \`yaml\` alone, once: ${milliseconds(floor)} ms of processor time. ` +
      `Opening it takes ${(ours.costs.open.processor / floor).toFixed(2)} times that.`,
  ].join("\n\n");
}

function summary(runs) {
  const names = Object.keys(runs[0].costs);
  const memory = (name) => median(runs.map((run) => run.memory[name]));
  return {
    costs: Object.fromEntries(
      names.map((name) => [name, middle(runs.map((run) => run.costs[name]))]),
    ),
    memory: { idle: memory("idle"), peak: memory("peak") },
  };
}

function sideBySide(ours, theirs, other) {
  const titles = [own.title, other?.title ?? "not compared", "time", "processor time"];
  const rows = steps.map(([name, title, { afterChange = false } = {}]) => {
    const [one, two] = [ours.costs[name], net(theirs?.costs[name], afterChange ? other?.delay : 0)];
    return [title, both(one), both(two), ratio(one, two, "wall"), ratio(one, two, "processor")];
  });
  const memory = ["idle", "peak"].map((name) => {
    const written = (figures) => (figures ? mebibytes(figures.memory[name]) : "");
    return [`memory, ${name}`, written(ours), written(theirs), "", ""];
  });
  return table([["", ...titles], ...rows, ...memory]);
}

/** Without the time for which a server puts off its work on purpose. */
function net(cost, delay) {
  return cost && { ...cost, wall: Math.max(cost.wall - delay, 0) };
}

function both(cost) {
  return cost ? `${milliseconds(cost.wall)} / ${milliseconds(cost.processor)}` : "";
}

/** How many times what this server takes the other one takes. */
function ratio(ours, theirs, figure) {
  return ours && theirs ? times(theirs[figure] / ours[figure]) : "";
}
