import { join } from "node:path";
import { run } from "./run";

process.exitCode = run(join(__dirname, "../access"), process.argv.slice(2), console);
