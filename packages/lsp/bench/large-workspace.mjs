// What the server takes while a large workspace is open. Other servers check each file alone, so
// there is nothing to compare with.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { accessWorkspace } from "./access-workspace.mjs";
import { edit } from "./edit.mjs";
import { Editor } from "./editor.mjs";
import { median, middle, middleOf } from "./processes.mjs";
import { own } from "./servers.mjs";
import { mebibytes, milliseconds, table } from "./tables.mjs";

const requests = 5;

/** Measures a workspace of 200 files and 100,000 assignments. Gives Markdown. */
export async function largeWorkspace({ repetitions }) {
  const workspace = accessWorkspace();
  const runs = [];
  for (let run = 0; run < repetitions; run++) runs.push(await measure(workspace));
  const rows = Object.keys(runs[0].costs).map((name) => {
    const { wall, processor } = middle(runs.map(({ costs }) => costs[name]));
    return [name, milliseconds(wall), milliseconds(processor)];
  });
  const peak = median(runs.map(({ memory }) => memory.peak));
  return [
    `### ${workspace.files.size} files, 100,000 assignments`,
    table([["", "time", "processor time"], ...rows, ["memory, peak", mebibytes(peak), ""]]),
  ].join("\n\n");
}

async function measure({ files, edits, place }) {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const editor = new Editor(own, folder);
  try {
    const costs = { "start, and check everything": await start(editor) };
    for (const path of new Set(Object.values(edits).map((one) => one.path))) {
      await editor.open(path, files.get(path));
    }
    for (const [name, { path, ...change }] of Object.entries(edits)) {
      costs[`edit of ${name === "account" ? "an" : "a"} ${name}`] = await edit(
        editor,
        path,
        change,
      );
    }
    for (const method of ["completion", "hover"]) costs[method] = await ask(editor, method, place);
    return { costs, memory: editor.memory() };
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder is all that the server is given. */
function start(editor) {
  return editor.cost(async () => {
    const told = editor.until("rolecall.yaml", (found) => found.length > 0);
    await editor.start();
    await told;
  });
}

function ask(editor, method, { path, position }) {
  return middleOf(requests, () => editor.cost(() => editor.ask(method, path, { position })));
}
