// What went wrong without anybody seeing it: the logs of VS Code, and the console of the browser.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ours = "rolecall.rolecall-vscode";

/** The lines of all logs that tell of an error of the extension or of its server. */
export function errorsInLogs(data) {
  const folder = join(data, "logs");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".log"));
  return files.flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    const isOurs = (line) => file.includes(ours) || line.includes(ours);
    return lines.filter((line, at) => isError(line) && isOurs(line) && !isFarewell(lines[at + 1]));
  });
}

/** What was still being asked for when a window was left; it may be written down a scenario later. */
function isFarewell(reason) {
  return reason?.includes("Error: Channel has been closed") ?? false;
}

function isError(line) {
  return /\[(error|critical)\]/i.test(line);
}

/** What VS Code itself complains of where it has no network, or runs as code-server. */
const expected = [
  /Failed to load resource/,
  /open-vsx\.org/,
  /authentication provider '\w+' to register/,
  /ENOTFOUND|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED/,
];

/** Collects what a page reports as errors, but for what is expected. */
export function followConsole(page) {
  const errors = [];
  const add = (text) => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text.slice(0, 500));
  };
  page.on("console", (message) => message.type() === "error" && add(message.text()));
  page.on("pageerror", (error) => add(error.message));
  return errors;
}
