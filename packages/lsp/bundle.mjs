// Puts the server and all that it needs into one file. An editor waits for its server to start, and
// finding and reading several hundred files would take half of that time.
import { build } from "esbuild-wasm";

await build({
  entryPoints: ["dist/node.js"],
  outfile: "dist/stdio.js",
  bundle: true,
  platform: "node",
  target: "node20",
  // Names stay, so that what a failure says can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  // The pages of the findings are files of the core, wherever that is installed.
  external: ["@rolecall/core/package.json"],
  logLevel: "warning",
});
