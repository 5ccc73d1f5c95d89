// npm run test:editor: the extension in a real VS Code. See packages/vscode/editor-test/run.mjs.
import { install, run } from "./run.mjs";

install();
run(process.execPath, ["packages/vscode/editor-test/run.mjs", ...process.argv.slice(2)]);
