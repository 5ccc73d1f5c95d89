// The language server as a process among others.
import { execFileSync } from "node:child_process";
import { until } from "./until.mjs";

/** The number of the process of a language server, of those that run from a folder of extensions. */
export function waitForProcess(extensions, isWanted = () => true) {
  return until("the process of the server", () => serversOf(extensions).find(isWanted));
}

function serversOf(extensions) {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  const ours = lines.filter((line) => line.includes(extensions) && line.includes("dist/server.js"));
  return ours.map((line) => Number.parseInt(line, 10));
}
