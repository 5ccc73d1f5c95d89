// Finds Chromium, or installs Debian's where that is allowed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Impossible } from "./impossible.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Starts Chromium. It has no sandbox for root, as in most containers.
 * @param {{ chromium: object }} playwright the module
 * @param {string[]} args what Chromium is told besides
 * @throws {Impossible} where there is none and none can be installed
 */
export function launchChromium({ chromium }, args = []) {
  const own = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: chromiumPath(), args: [...own, ...args] });
}

/**
 * The path of Chromium. `ROLECALL_CHROMIUM` names one that is elsewhere.
 * @throws {Impossible} where there is none and none can be installed
 */
export function chromiumPath() {
  const found = find() ?? (mayInstall() ? installed() : undefined);
  if (found === undefined) {
    throw new Impossible(
      "there is no Chromium; install it, or say where it is by ROLECALL_CHROMIUM",
    );
  }
  return found;
}

function find() {
  return [process.env.ROLECALL_CHROMIUM, ...places].find((path) => path && existsSync(path));
}

function mayInstall() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function installed() {
  console.log("Installing Chromium by apt-get, once …");
  aptGet("update", "-qq");
  aptGet("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return find();
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
}
