// npm run bench:matrix: the access matrix in Chromium, beside a plain table of the same cells and an
// empty page. packages/matrix/browser/bench.mjs has the options: npm run bench:matrix -- --alone
import { build, install, run } from "./run.mjs";

install();
build();
run(process.execPath, ["packages/matrix/browser/bench.mjs", ...process.argv.slice(2)]);
