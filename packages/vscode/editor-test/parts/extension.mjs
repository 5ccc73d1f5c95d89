// The extension as it is packed for people.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extensionFolder } from "./places.mjs";

/** Packs the extension. `ROLECALL_VSIX` names one that is packed already. */
export function packedExtension() {
  if (process.env.ROLECALL_VSIX) return process.env.ROLECALL_VSIX;
  const { status } = spawnSync("npm", ["run", "package"], {
    cwd: extensionFolder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the extension could not be packed");
  const { name, version } = JSON.parse(readFileSync(join(extensionFolder, "package.json"), "utf8"));
  return join(extensionFolder, `${name}-${version}.vsix`);
}
