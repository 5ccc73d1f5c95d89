import { spawnSync } from "node:child_process";
import { join } from "node:path";

const program = join(__dirname, "../packages/lsp/bench/index.mjs");

function bench(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

// The benchmark itself waits until every mistake is found, and found no more when it is mended.
test("the benchmark measures a file", () => {
  const printed = bench("200", "--alone", "--repetitions", "1");
  expect(printed).toMatch(/^### 2\d\d lines/m);
  for (const row of ["open until", "edit in a pattern", "completion", "hover", "memory, peak"]) {
    expect(printed).toMatch(new RegExp(`^\\| ${row}[^|]*\\|  *\\d`, "m"));
  }
}, 60_000);

test("the benchmark measures a workspace", () => {
  const printed = bench("--workspace", "--repetitions", "1");
  expect(printed).toContain("### 200 files, 100,000 assignments");
  expect(printed).toMatch(/^\| edit of an account +\| +\d/m);
}, 120_000);

test("the benchmark measures memory", () => {
  expect(bench("--memory", "--edits", "20")).toMatch(/^\| 20 +\| \d+ MiB/m);
}, 60_000);
