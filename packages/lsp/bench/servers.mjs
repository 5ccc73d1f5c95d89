// The servers that are measured: this one, and yaml-language-server with the JSON Schema of Rolecall.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const schema = join(repository, "schema/access.schema.json");
const version = "2.0.0";
const cache = join(
  repository,
  `node_modules/.cache/rolecall-bench/yaml-language-server-${version}`,
);

/** This server, as an editor starts it. */
export const own = {
  title: "Rolecall",
  command: [join(repository, "packages/cli/bin/rolecall.js"), "lsp", "--stdio"],
  settings: {},
  /** It waits for the next key only for an instant, and that is counted. */
  delay: 0,
};

/** The other server, fetched for this; nothing when that is impossible. */
export function peer() {
  const start = join(cache, "node_modules/yaml-language-server/bin/yaml-language-server");
  if (!existsSync(start) && !fetchPeer()) return undefined;
  const yaml = {
    schemas: { [pathToFileURL(schema).href]: "*.access.yaml" },
    schemaStore: { enable: false },
    validate: true,
    completion: true,
    hover: true,
  };
  return {
    title: `yaml-language-server ${version}`,
    command: [start, "--stdio"],
    settings: { yaml },
    /** How long it puts off checking what was typed, in milliseconds; not counted. */
    delay: 200,
  };
}

function fetchPeer() {
  console.log(`Fetching yaml-language-server ${version} to compare with; it is no dependency …`);
  const args = ["install", "--prefix", cache, "--no-audit", "--no-fund", "--loglevel", "error"];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", [...args, `yaml-language-server@${version}`], {
    stdio: "inherit",
    shell,
  });
  if (status === 0) return true;
  console.log(`NOT COMPARED: yaml-language-server ${version} could not be fetched.`);
  return false;
}
