// The least that opening a file can take: the processor time of its first parsing by `yaml`, in a
// process that does nothing else, as an editor opens a file once. Prints milliseconds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The parser is the core's; the server itself does not know it.
const require = createRequire(
  createRequire(import.meta.url).resolve("@rolecall/core/package.json"),
);
const { parseDocument } = require("yaml");
const text = readFileSync(0, "utf8");
const before = process.cpuUsage();
const { errors } = parseDocument(text);
const { user, system } = process.cpuUsage(before);
if (errors.length > 0) throw errors[0];
console.log((user + system) / 1000);
