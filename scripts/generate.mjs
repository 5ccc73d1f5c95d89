// npm run generate: writes the files that are made from the declarations of the language.
// npm run generate -- --check writes nothing, and exits with 1 when a file is out of date.
import { tool } from "./run.mjs";
import { read, writeGenerated } from "./write-generated.mjs";

tool("turbo", ["run", "build", "--filter", "@rolecall/core", "--output-logs", "errors-only"]);

const { generatedFiles } = await import("../packages/core/dist/index.js");
await writeGenerated(generatedFiles(read), "npm run generate");
