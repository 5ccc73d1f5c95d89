// Puts the client and the server, each with all that it needs, into files for desktops and browsers.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild-wasm";
import { thirdParty } from "./third-party.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/** The entries of our own packages as sources: of those, unlike of built ones, unused parts can go. */
const entries = {
  "@rolecall/core": join(folder, "../core/src/index.ts"),
  "@rolecall/core/git": join(folder, "../core/src/node/git/index.ts"),
  "@rolecall/core/node": join(folder, "../core/src/node/index.ts"),
  "@rolecall/cdktf-gen/plan": join(folder, "../cdktf-gen/src/plan/index.ts"),
  "@rolecall/lsp/node": join(folder, "../lsp/src/node.ts"),
  "@rolecall/lsp/browser": join(folder, "../lsp/src/browser.ts"),
  "@rolecall/lsp/requests": join(folder, "../lsp/src/requests.ts"),
  "@rolecall/matrix": join(folder, "../matrix/src/index.ts"),
};

const fromSources = {
  name: "from-sources",
  setup({ onResolve }) {
    onResolve({ filter: /^@rolecall\// }, ({ path }) => entries[path] && { path: entries[path] });
  },
};

const common = {
  absWorkingDir: folder,
  plugins: [fromSources],
  bundle: true,
  minify: true,
  metafile: true,
  // What is there stays until all of it can be replaced.
  write: false,
  format: "cjs",
  // A server that is bundled is told where the pages are.
  external: ["vscode", "@rolecall/core/package.json"],
  logLevel: "warning",
};
const node = { ...common, platform: "node", target: "node20", outdir: "dist" };
const browser = { ...common, platform: "browser", target: "es2022", outdir: "dist/web" };

/** What is bundled where. A worker is a script: it has no module to export from. */
const bundles = [
  { ...node, entryPoints: { extension: "src/extension.ts", server: "src/server.ts" } },
  { ...browser, entryPoints: { extension: "src/web/extension.ts" } },
  { ...browser, entryPoints: { server: "src/web/server.ts" }, format: "iife" },
];

const results = [];
for (const options of bundles) results.push(await build(options));
clear(join(folder, "dist"));
for (const { path, contents } of results.flatMap(({ outputFiles }) => outputFiles)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
const inputs = Object.assign({}, ...results.map(({ metafile }) => metafile.inputs));

// The page of the matrix is a script and a style of its own.
copy(require.resolve("@rolecall/matrix/webview.js"), "matrix/webview.js");
copy(require.resolve("@rolecall/matrix/matrix.css"), "matrix/matrix.css");
for (const part of ["rules", "diagnostics/problems"]) {
  copy(join(folder, "../core/src", part), "pages", (name) => name.endsWith(".md"));
}
copy(join(folder, "../cli/template"), "starter", (name) => name.endsWith(".yaml"));
writeFileSync(join(folder, "dist/THIRD_PARTY.md"), thirdParty(Object.keys(inputs), folder));

/** Empties a folder, but for what the compiler has put there. */
function clear(target) {
  const names = existsSync(target) ? readdirSync(target) : [];
  for (const name of names.filter((one) => one !== "modules")) {
    rmSync(join(target, name), { recursive: true });
  }
}

/** Copies a file, or those files of a folder whose names are wanted; nothing below it. */
function copy(from, to, isWanted) {
  const target = join(folder, "dist", to);
  const filter = (path) => path === from || (dirname(path) === from && isWanted(path));
  cpSync(from, target, isWanted ? { recursive: true, filter } : {});
}
