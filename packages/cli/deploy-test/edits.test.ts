import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deployedAccess, promisedAccess } from "./access";
import { type Edit, edits } from "./edits";
import { leftovers } from "./leftovers";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { applyPlanned, plannedChanges, plannedLines } from "./planned-changes";
import { describeDeployment } from "./requirements";
import { replaceOnce } from "./replace-once";
import { rolecall } from "./rolecall";
import { init, terraform, terraformOrThrow } from "./terraform";

const region = "eu-west-1";

describeDeployment("a workspace that is edited and deployed again and again", () => {
  const workspace = mkdtempSync(join(tmpdir(), "rolecall-edits-"));
  const stack = join(workspace, "cdktf.out/stacks/access");
  let moto: Moto;

  const deployed = () => deployedAccess(moto.endpoint, region);

  async function expectNothingToChange(): Promise<void> {
    const plan = ["plan", "-no-color", "-detailed-exitcode", "-parallelism=100"];
    const { exitCode, stdout } = await terraform(stack, plan);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("No changes.")]);
  }

  beforeAll(async () => {
    cpSync(join(__dirname, "edits-workspace"), workspace, { recursive: true });
    moto = await startMoto();
    rolecall("app", workspace);
    writeOverride(stack, moto.endpoint);
    await init(stack);
    await plannedChanges(stack);
    await applyPlanned(stack);
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  test("nobody gets in before all that a permission set allows and denies is attached", async () => {
    expect(await deployed()).toEqual(promisedAccess(workspace));
    const assigned = new Set<unknown>();
    const late: string[] = [];
    for (const { name, input } of moto.calls()) {
      const set = input["PermissionSetArn"];
      if (name === "CreateAccountAssignment") assigned.add(set);
      if (/^(Attach|Put)/.test(name) && assigned.has(set)) late.push(name);
    }
    expect([late, assigned.size]).toEqual([[], 3]);
  });

  test.each(edits)("$what", async ({ replace, now, plan }: Edit) => {
    for (const [from, to] of replace) replaceOnce(workspace, from, to);
    const day = now === undefined ? [] : ["--now", now];
    const before = await deployed();
    rolecall("app", workspace, ...day);
    expect(await plannedLines(stack)).toEqual(plan);
    if (plan.length === 0) return;
    await applyPlanned(stack);
    const after = await deployed();
    expect(after).toEqual(promisedAccess(workspace, ...day));
    const count = (action: string) =>
      plan.filter((line) => line.startsWith(`${action} aws_ssoadmin_account_assignment.`)).length;
    expect(after.length - before.length).toBe(count("create") - count("delete"));
    await expectNothingToChange();
  });

  test("destroyed, it leaves nothing, and takes access away before what it is made of", async () => {
    const start = moto.calls().length;
    await terraformOrThrow(stack, ["destroy", "-no-color", "-auto-approve", "-parallelism=100"]);
    expect(await leftovers(moto.endpoint, region)).toEqual([]);
    const gone = new Set<unknown>();
    const late: string[] = [];
    for (const { name, input } of moto.calls().slice(start)) {
      const ids = ["PermissionSetArn", "PrincipalId", "GroupId", "UserId"].map((id) => input[id]);
      const known = ids.filter((id) => id !== undefined);
      const takesAccess = /^Delete(Account|Application)Assignment$/.test(name);
      if (takesAccess && known.some((id) => gone.has(id))) late.push(name);
      if (!takesAccess && /^(Delete|Detach)/.test(name)) known.forEach((id) => gone.add(id));
    }
    const [permissionSets, groups, users] = [3, 2, 3];
    expect([late, gone.size]).toEqual([[], permissionSets + groups + users]);
  });
});
