// npm run generate: writes the files that are made from the declarations of the language.
// npm run generate -- --check writes nothing, and exits with 1 when a file is out of date.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, tool } from "./run.mjs";
import { read, writeGenerated } from "./write-generated.mjs";

tool("turbo", ["run", "build", "--filter", "@rolecall/core", "--output-logs", "errors-only"]);

const { generatedFiles } = await import("../packages/core/dist/index.js");
await writeGenerated(filesOrExit(), "npm run generate");

/** Ends this process with 1 where a sample or a page has not been written yet. */
function filesOrExit() {
  try {
    return generatedFiles((path) => (existsSync(join(root, path)) ? read(path) : undefined));
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}
