// VS Code as a server, with an extension and nothing else of its user's.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { until } from "./until.mjs";

/** What keeps the window steady: nothing opens, asks or looks for anything by itself. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "workbench.reduceMotion": "on",
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "git.openRepositoryInParentFolders": "never",
  "editor.minimap.enabled": false,
  // Otherwise the words of the text stand between what the server offers.
  "editor.wordBasedSuggestions": "off",
  "files.autoSave": "off",
};

/**
 * Installs an extension and starts code-server, on a free port and in folders of its own.
 * @param {{ programs, folder: string, vsix: string, isTrusting: boolean }} how
 * @returns where it is, where its extensions are, and how to end it
 */
export async function startCodeServer({ programs, folder, vsix, isTrusting }) {
  const data = join(folder, "user");
  const extensions = join(folder, "extensions");
  writeSettings(data);
  writeFileSync(join(folder, "config.yaml"), "");
  const common = ["--user-data-dir", data, "--extensions-dir", extensions];
  const args = [programs.codeServer, ...common, "--config", join(folder, "config.yaml")];
  installExtension(programs.node, [...args, "--install-extension", vsix]);
  const port = await freePort();
  const child = serve(programs.node, [...args, ...serving(port, isTrusting)], folder);
  const host = `127.0.0.1:${port}`;
  await until("code-server", async () => (await fetch(`http://${host}/healthz`)).ok);
  return { host, data, extensions, stop: () => end(child) };
}

function writeSettings(data) {
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify(settings, undefined, 2));
}

function installExtension(node, args) {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`VS Code refuses the extension:\n${stdout}${stderr}`);
}

function serving(port, isTrusting) {
  const quiet = ["--disable-telemetry", "--disable-update-check"];
  const alone = ["--disable-getting-started-override", "--reconnection-grace-time", "5"];
  const trusting = isTrusting ? ["--disable-workspace-trust"] : [];
  return ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, ...quiet, ...alone, ...trusting];
}

/** A group of processes of its own, so that none of it outlives the test. */
function serve(node, args, folder) {
  const log = openSync(join(folder, "code-server.log"), "a");
  return spawn(node, args, { detached: true, stdio: ["ignore", log, log] });
}

function end(child) {
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
