import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readEstate } from "./estate";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { describeDeployment } from "./requirements";

const starter = join(__dirname, "../../../examples/starter");
const output = join(starter, "cdktf.out");
const cdktfProgram = require.resolve("cdktf-cli/bundle/bin/cdktf");

/** Runs cdktf in the starter example, whose `cdktf.json` names `npx rolecall app` as the app. */
function cdktf(...args: readonly string[]): string {
  const mirror = process.env["ROLECALL_TF_PLUGIN_DIR"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cdktfProgram, ...args], {
    cwd: starter,
    encoding: "utf8",
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      DISABLE_VERSION_CHECK: "1",
      CI: "1",
      ...(mirror === undefined ? {} : { TF_CLI_ARGS_init: `-plugin-dir=${resolve(mirror)}` }),
    },
  });
  const text = `${stdout}\n${stderr}`;
  if (status !== 0) throw new Error(`cdktf ${args.join(" ")} ended with ${status}:\n${text}`);
  return text;
}

describeDeployment("the starter example, deployed by cdktf", () => {
  let moto: Moto;

  beforeAll(async () => {
    rmSync(output, { recursive: true, force: true });
    moto = await startMoto();
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(output, { recursive: true, force: true });
  });

  test("cdktf synth writes the stack", () => {
    cdktf("synth");
    expect(existsSync(join(output, "stacks/access/assignments.tf.json"))).toBe(true);
    writeOverride(join(output, "stacks/access"), moto.endpoint);
  });

  test("cdktf diff shows what would be made", () => {
    expect(cdktf("diff", "--skip-provider-lock")).toContain(
      "Build--100000000002--group-developers",
    );
  });

  test("cdktf deploy makes it, and cdktf destroy takes it away", async () => {
    cdktf("deploy", "--auto-approve", "--skip-provider-lock");
    const names = (await readEstate(moto.endpoint, "eu-west-1")).map(
      (one) => `${one.principalName} ${one.permissionSet} ${one.accountId}`,
    );
    expect(names.sort()).toEqual([
      "Developers Build 100000000002",
      "On call Look 100000000002",
      "On call Look 100000000003",
    ]);
    cdktf("destroy", "--auto-approve", "--skip-provider-lock");
    expect(await readEstate(moto.endpoint, "eu-west-1")).toEqual([]);
  });
});
