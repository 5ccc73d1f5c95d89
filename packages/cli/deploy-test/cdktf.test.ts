import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deployedAccess, promisedAccess } from "./access";
import { cdktf } from "./cdktf";
import { leftovers } from "./leftovers";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { plannedChanges } from "./planned-changes";
import { describeDeployment } from "./requirements";

const root = join(__dirname, "../../..");
const starter = join(root, "examples/starter");
const region = "eu-west-1";
const now = ["--auto-approve", "--skip-provider-lock"];

describeDeployment("the starter example, deployed by cdktf", () => {
  const output = join(starter, "cdktf.out");
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
    cdktf(starter, "synth");
    expect(existsSync(join(output, "stacks/access/assignments.tf.json"))).toBe(true);
    writeOverride(join(output, "stacks/access"), moto.endpoint);
  });

  test("cdktf diff shows what would be made", () => {
    expect(cdktf(starter, "diff", "--skip-provider-lock")).toContain(
      "Build--100000000002--group-developers",
    );
  });

  test("cdktf deploy makes it, and cdktf destroy takes it away", async () => {
    cdktf(starter, "deploy", ...now);
    expect(await deployedAccess(moto.endpoint, region)).toEqual([
      "GROUP Developers Build 100000000002",
      "GROUP On call Look 100000000002",
      "GROUP On call Look 100000000003",
    ]);
    cdktf(starter, "destroy", ...now);
    expect(await leftovers(moto.endpoint, region)).toEqual([]);
  });
});

/** The stacks that each way of cutting makes, all of which refer to the first. */
const cuts = {
  "by-unit": ["access", "access-root", "access-unit-Dev", "access-unit-Prod"],
  "by-permission-set": ["access", "access-set-Build", "access-set-Look", "access-set-Query"],
};

for (const [mode, stacks] of Object.entries(cuts)) {
  describeDeployment(`a workspace that is cut ${mode}, deployed by cdktf`, () => {
    const workspace = mkdtempSync(join(tmpdir(), "rolecall-cdktf-"));
    const folderOf = (stack: string) => join(workspace, "cdktf.out/stacks", stack);
    let moto: Moto;

    beforeAll(async () => {
      moto = await startMoto();
      cpSync(join(__dirname, "edits-workspace"), workspace, { recursive: true });
      cpSync(join(starter, "cdktf.json"), join(workspace, "cdktf.json"));
      symlinkSync(join(root, "node_modules"), join(workspace, "node_modules"));
      appendFileSync(join(workspace, "rolecall.yaml"), `terraform: { stacks: ${mode} }\n`);
    });

    afterAll(async () => {
      await moto?.stop();
      rmSync(workspace, { recursive: true, force: true });
    });

    test("cdktf deploy goes through the stacks in their order", async () => {
      cdktf(workspace, "synth");
      const options = { keepsBackend: true };
      for (const stack of stacks) writeOverride(folderOf(stack), moto.endpoint, options);
      cdktf(workspace, "deploy", "*", ...now);
      expect(await deployedAccess(moto.endpoint, region)).toEqual(promisedAccess(workspace));
    });

    test("has nothing to change a second time, in any stack", async () => {
      for (const stack of stacks) expect(await plannedChanges(folderOf(stack))).toEqual([]);
    });

    test("cdktf destroy goes through them the other way, and leaves nothing", async () => {
      cdktf(workspace, "destroy", "*", ...now);
      expect(await leftovers(moto.endpoint, region)).toEqual([]);
    });
  });
}
