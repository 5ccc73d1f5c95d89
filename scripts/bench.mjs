// npm run bench: how synthesis grows. npm run bench -- plan: how `terraform plan` grows.
// Sizes may follow: npm run bench -- 100 1000
import { build, install, run } from "./run.mjs";

const args = process.argv.slice(2);
const isPlan = args[0] === "plan";

install();
build();
run(process.execPath, [
  `packages/cdktf-gen/bench/${isPlan ? "plan" : "synth"}.mjs`,
  ...(isPlan ? args.slice(1) : args),
]);
