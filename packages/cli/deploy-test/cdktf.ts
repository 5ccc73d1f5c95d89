import { spawnSync } from "node:child_process";
import { pluginArguments } from "./terraform";

const program = require.resolve("cdktf-cli/bundle/bin/cdktf");

/**
 * Runs cdktf in a folder, whose `cdktf.json` names the app. Gives all that it prints.
 *
 * @throws when it ends with another code than 0
 */
export function cdktf(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      DISABLE_VERSION_CHECK: "1",
      CI: "1",
      TF_CLI_ARGS_init: pluginArguments().join(" "),
    },
  });
  const text = `${stdout}\n${stderr}`;
  if (status !== 0) throw new Error(`cdktf ${args.join(" ")} ended with ${status}:\n${text}`);
  return text;
}
