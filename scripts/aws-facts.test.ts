import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A process of its own, because Jest does not load the modules of scripts. */
test("what the core knows of AWS is what `npm run generate:aws` writes", () => {
  const script = join(__dirname, "aws-facts.mjs");
  const done = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(done).toMatchObject({ status: 0, stdout: "" });
});
