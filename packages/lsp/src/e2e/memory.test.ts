import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fromSources } from "../testing/server-process";

jest.setTimeout(600_000);

const program = join(__dirname, "../testing/chaos/memory.ts");

/** ROLECALL_CHAOS, of any number, measures the ten thousand edits that are promised. */
const [first, last] = process.env["ROLECALL_CHAOS"] ? [2_000, 10_000] : [1_000, 2_500];

test("what is typed is not kept", () => {
  const args = ["--expose-gc", ...fromSources, program, String(first), String(last)];
  const measured = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  ) as number[];
  const [before = 0, after = 0] = measured;
  expect(before).toBeGreaterThan(0);
  // One text of the workspace that is kept for each edit would already be more.
  expect(after / before).toBeLessThan(1.2);
});
