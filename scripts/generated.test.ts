import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "@rolecall/core";

const root = join(__dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Prettier's API loads modules in a way that Jest does not allow, so its program formats here. */
function formatted(path: string, text: string): string {
  const prettier = join(dirname(require.resolve("prettier/package.json")), "bin/prettier.cjs");
  const { stdout } = spawnSync(process.execPath, [prettier, "--stdin-filepath", path], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
  return stdout;
}

test.each(generatedFiles(read))("$path is what `npm run generate` writes", ({ path, text }) => {
  expect(read(path)).toBe(formatted(path, text));
});
