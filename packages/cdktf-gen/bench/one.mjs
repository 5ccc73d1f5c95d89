// Runs one mode at one size in this process, and prints what it took.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [mode, size] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
try {
  const { run } = await import(`./modes/${mode}.mjs`);
  const made = run(Number(size), folder);
  if (made !== Number(size)) throw new Error(`${made} assignments instead of ${size}`);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
