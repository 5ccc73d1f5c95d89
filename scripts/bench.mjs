// npm run bench: how synthesis grows. npm run bench -- plan: how `terraform plan` grows;
// npm run bench -- diff: what `cdktf diff` adds to it.
// Sizes may follow: npm run bench -- 100 1000
import { build, install, run } from "./run.mjs";

const args = process.argv.slice(2);
const isNamed = ["plan", "diff"].includes(args[0]);

install();
build();
run(process.execPath, [
  `packages/cdktf-gen/bench/${isNamed ? args[0] : "synth"}.mjs`,
  ...(isNamed ? args.slice(1) : args),
]);
