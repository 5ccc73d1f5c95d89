// Runs one mode at one size in this process, and prints what it took: all of it, or what came after
// the mode said that its work begins.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [mode, size] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
try {
  const { run } = await import(`./modes/${mode}.mjs`);
  let before = 0;
  const made = await run(Number(size), folder, () => (before = processorSeconds()));
  if (made !== Number(size)) throw new Error(`${made} assignments instead of ${size}`);
  const seconds = processorSeconds() - before;
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function processorSeconds() {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6;
}
