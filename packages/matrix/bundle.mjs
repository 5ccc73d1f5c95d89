// Makes what pages load: the view with all that it needs, and its styles.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const esbuild = createRequire(import.meta.url).resolve("esbuild-wasm/bin/esbuild");

execFileSync(
  process.execPath,
  [
    esbuild,
    "page=src/view/page.ts",
    "webview=src/view/webview.ts",
    "matrix=src/view/styles/matrix.css",
    "--bundle",
    "--minify",
    "--platform=browser",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--log-level=warning",
    "--outdir=dist",
  ],
  { cwd: folder, stdio: "inherit" },
);
