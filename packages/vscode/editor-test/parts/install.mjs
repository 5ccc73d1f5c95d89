// Installs VS Code as code-server, and what drives it, once: into a cache that the repository ignores.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Impossible } from "./impossible.mjs";
import { here, root } from "./places.mjs";

const cache =
  process.env.ROLECALL_EDITOR_TEST_CACHE ?? join(root, "node_modules/.cache/rolecall-editor-test");

/**
 * Installs what is missing. Nothing that is installed runs a script: code-server's only compiles
 * modules that it can do without.
 * @returns {{ node: string, codeServer: string, playwright: object }} two programs' paths, a module
 * @throws {Impossible} when there is no way to have them
 */
export function install() {
  const codeServer = join(cache, "node_modules/code-server");
  if (!isInstalled()) {
    console.log(`Installing VS Code (code-server), 600 MB, once, into ${cache} …`);
    installPackages(codeServer);
  }
  return {
    node: newerNode(),
    codeServer: join(codeServer, "out/node/entry.js"),
    ...driverIn(cache),
  };
}

/**
 * Installs what drives a browser, for what needs no VS Code.
 * @returns {object} the module `playwright-core`
 * @throws {Impossible} when there is no way to have it
 */
export function installDriver() {
  const folder = isInstalled() ? cache : join(cache, "driver");
  if (!existsSync(join(folder, "node_modules/playwright-core"))) {
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of Object.entries(driverAlone())) {
      writeFileSync(join(folder, file), JSON.stringify(content));
    }
    npm(folder, "ci");
  }
  return driverIn(folder).playwright;
}

function driverIn(folder) {
  return { playwright: createRequire(join(folder, "package.json"))("playwright-core") };
}

/** The same version as in the whole list, held against the same checksum. */
function driverAlone() {
  const { packages, ...list } = JSON.parse(lock);
  const place = "node_modules/playwright-core";
  const own = { dependencies: { "playwright-core": packages[place].version } };
  const pinned = { ...list, packages: { "": own, [place]: packages[place] } };
  return { "package.json": own, "package-lock.json": pinned };
}

const lock = readFileSync(join(here, "package-lock.json"), "utf8");
const stamp = join(cache, ".installed-lock");

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
}

function installPackages(codeServer) {
  mkdirSync(cache, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) {
    copyFileSync(join(here, file), join(cache, file));
  }
  npm(cache, "ci");
  const vscode = join(codeServer, "lib/vscode");
  for (const part of [vscode, join(vscode, "extensions")]) npm(part, "install", "--omit=dev");
  standIn("logger.cjs", join(vscode, "node_modules/@vscode/spdlog/index.js"));
  standIn("watchdog.cjs", join(vscode, "node_modules/@vscode/native-watchdog/index.js"));
  writeFileSync(stamp, lock);
}

/** Puts a file in the place of a module that is not compiled. */
function standIn(file, module) {
  copyFileSync(join(here, "parts/native", file), module);
}

/** Runs npm in a folder. Each of code-server's parts has its own list of exact versions. */
function npm(folder, ...args) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", [...args, ...quiet], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Impossible(`npm ${args[0]} failed in ${folder}`);
}

/** code-server runs on this version of Node.js and no other; the test itself need not. */
const wantedNode = 24;

function newerNode() {
  if (Number(process.versions.node.split(".")[0]) === wantedNode) return process.execPath;
  const own = join(cache, `node_modules/node-linux-${process.arch}/bin/node`);
  if (existsSync(own)) return own;
  throw new Impossible(`code-server needs Node.js ${wantedNode}; run the test with that`);
}
