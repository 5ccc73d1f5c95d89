// npm run generate: writes the files that are made from the declarations of the language.
// npm run generate -- --check writes nothing, and exits with 1 when a file is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { root, tool } from "./run.mjs";

tool("turbo", ["run", "build", "--filter", "@rolecall/core", "--output-logs", "errors-only"]);

const { generatedFiles } = await import("../packages/core/dist/index.js");
const read = (path) => readFileSync(join(root, path), "utf8");
const isCheck = process.argv.includes("--check");
const outdated = [];

for (const { path, text } of generatedFiles(read)) {
  const filepath = join(root, path);
  const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
  if (existsSync(filepath) && read(path) === formatted) continue;
  outdated.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(filepath), { recursive: true });
  writeFileSync(filepath, formatted);
}

for (const path of outdated) console.log(`${isCheck ? "out of date" : "written"}: ${path}`);
if (isCheck && outdated.length > 0) {
  console.error("Run `npm run generate`.");
  process.exit(1);
}
