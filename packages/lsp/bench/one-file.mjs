// What a server takes for each thing that an editor asks of it, while one file is open.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Editor } from "./editor.mjs";
import { edit } from "./edit.mjs";
import { atRest, middleOf, pause } from "./processes.mjs";

const path = "bench.access.yaml";

/** How often each request is made. */
const requests = 5;

/** How many keys are hit in a burst, and the milliseconds between two of them. */
const [keys, betweenKeys] = [20, 30];

/**
 * Starts a server and measures it with one file.
 *
 * @param kinds which edits to make; each makes a mistake and takes it back
 * @returns what everything costs, in milliseconds: `wall` and `processor`; and the memory in MiB
 */
export async function measureFile(server, file, kinds) {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  writeFileSync(join(folder, path), file.text);
  const started = performance.now();
  const editor = new Editor(server, folder);
  try {
    const able = await editor.start();
    const start = { wall: performance.now() - started, processor: await atRest(editor.pid) };
    const idle = editor.memory().now;
    const costs = await costsOf(editor, file, { able, kinds });
    return { costs: { start, ...costs }, memory: { idle, peak: editor.memory().peak } };
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costsOf(editor, file, { able, kinds }) {
  const [first] = kinds.map((kind) => file.edits[kind]);
  const costs = { open: await open(editor, file.text, first) };
  for (const kind of kinds) costs[`edit ${kind}`] = await edit(editor, path, file.edits[kind]);
  if (able.completionProvider) {
    costs.completion = await ask(editor, "completion", at(file.completion));
    costs.typing = await middleOf(requests, () => type(editor, file.typing));
  }
  if (able.hoverProvider) costs.hover = await ask(editor, "hover", at(file.hover));
  if (able.documentSymbolProvider) costs.symbols = await ask(editor, "documentSymbol", {});
  return { ...costs, burst: await burst(editor, first) };
}

/** Opens the file with a mistake in it, so that there is something to be told, and mends it. */
async function open(editor, text, { line, good, bad }) {
  const lines = text.split("\n");
  lines[line] = bad;
  const cost = await editor.cost(async () => {
    const told = editor.until(path, (found) => found.length > 0);
    await editor.open(path, lines.join("\n"));
    await told;
  });
  const before = editor.found(path).length;
  await replace(editor, { line, text: good }, (found) => found.length < before);
  await atRest(editor.pid);
  return cost;
}

/** A line put in, and what can stand there asked for at once; then it is taken out again. */
async function type(editor, { line, insert, character }) {
  const start = { line, character: 0 };
  const cost = await editor.cost(async () => {
    await editor.change(path, { start, end: start }, insert);
    return editor.ask("completion", path, at({ line, character }));
  });
  await editor.change(path, { start, end: { line: line + 1, character: 0 } }, "");
  await pause(editor.delay);
  await atRest(editor.pid);
  return cost;
}

/** Keys hit one after the other, each another mistake; the last one takes them all back. */
async function burst(editor, { line, good, bad }) {
  const clean = editor.found(path).length;
  for (let key = 0; key < keys; key++) {
    await editor.setLine(path, line, `${bad}${"x".repeat(key % 4)}`);
    await pause(betweenKeys);
  }
  return editor.cost(() =>
    replace(editor, { line, text: good }, (found) => found.length === clean),
  );
}

async function replace(editor, { line, text }, test) {
  const told = editor.until(path, test);
  await editor.setLine(path, line, text);
  await told;
}

function ask(editor, method, more) {
  return middleOf(requests, () => editor.cost(() => editor.ask(method, path, more)));
}

const at = ({ line, character }) => ({ position: { line, character } });
