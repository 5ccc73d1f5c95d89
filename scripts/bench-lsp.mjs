// npm run bench:lsp: the language server beside another one, one file of several sizes; a workspace
// of many files; memory while somebody types all day. packages/lsp/bench/index.mjs has the options:
// npm run bench:lsp -- 200 2000; npm run bench:lsp -- --workspace; npm run bench:lsp -- --write
import { build, install, run } from "./run.mjs";

install();
build();
run(process.execPath, ["packages/lsp/bench/index.mjs", ...process.argv.slice(2)]);
