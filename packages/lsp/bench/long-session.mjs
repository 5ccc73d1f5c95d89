// Whether the memory of the server grows while somebody types all day.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessFile } from "./access-file.mjs";
import { Editor } from "./editor.mjs";
import { own } from "./servers.mjs";
import { mebibytes, table } from "./tables.mjs";

const path = "bench.access.yaml";

/**
 * Makes so many edits, each of which is waited for, and looks at the memory ten times meanwhile.
 *
 * @returns Markdown
 */
export async function longSession(edits, lines = 2_000) {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  const editor = new Editor(own, folder);
  try {
    await editor.start();
    const { text, edits: kinds } = accessFile(lines);
    await editor.open(path, text);
    const rows = [["edits", "memory"]];
    const all = Object.values(kinds);
    for (let made = 1; made <= edits; made++) {
      await toggle(editor, all[Math.floor((made - 1) / 2) % all.length], made % 2 === 1);
      if (made % Math.ceil(edits / 10) > 0) continue;
      rows.push([made.toLocaleString("en"), mebibytes(editor.memory().now)]);
    }
    const title = `### ${edits.toLocaleString("en")} edits of ${lines.toLocaleString("en")} lines`;
    return `${title}\n\n${table(rows)}`;
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function toggle(editor, { line, good, bad }, isMistake) {
  const before = editor.found(path).length;
  const told = editor.until(path, ({ length }) => (isMistake ? length > before : length < before));
  await editor.setLine(path, line, isMistake ? bad : good);
  await told;
}
