import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deployedAccess, promisedAccess } from "./access";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { replaceOnce } from "./replace-once";
import { describeDeployment } from "./requirements";
import { runStep, type StepResult, stepsOf } from "./workflow";

const root = join(__dirname, "../../..");
const page = "docs/pipeline.md";
const planned = stepsOf(page, "plan");
const applied = stepsOf(page, "apply");
const region = "eu-west-1";

/** A plan as the first workflow keeps it for the second. */
interface Kept {
  readonly name: string;
  readonly folder: string;
  readonly plan: StepResult;
  readonly summary: string;
}

describeDeployment("the pipeline of the documentation", () => {
  const artifacts = mkdtempSync(join(tmpdir(), "rolecall-artifacts-"));
  const checkout = mkdtempSync(join(tmpdir(), "rolecall-checkout-"));
  const output = join(checkout, "cdktf.out");
  let moto: Moto;

  const deployed = () => deployedAccess(moto.endpoint, region);

  function git(...args: readonly string[]): void {
    const author = ["-c", "user.name=A", "-c", "user.email=a@acme.example"];
    const { status, stderr } = spawnSync("git", [...author, ...args], { cwd: checkout });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${String(stderr)}`);
  }

  function commit(from: string, to: string): void {
    replaceOnce(checkout, from, to);
    git("commit", "--quiet", "--all", "--message", "A change");
  }

  function step(steps: ReadonlyMap<string, string>, name: string): StepResult {
    const script = steps.get(name);
    if (script === undefined) throw new Error(`${page} has no step ${name}`);
    return runStep(checkout, script);
  }

  function succeed(steps: ReadonlyMap<string, string>, name: string): StepResult {
    const result = step(steps, name);
    if (result.exitCode !== 0)
      throw new Error(`${name} ended with ${result.exitCode}: ${result.text}`);
    return result;
  }

  /** The first workflow, on a runner that has nothing yet. */
  function pullRequest(): Kept {
    rmSync(output, { recursive: true, force: true });
    succeed(planned, "check");
    succeed(planned, "synth");
    writeOverride(join(output, "stacks/access"), moto.endpoint, { keepsBackend: true });
    const plan = succeed(planned, "plan");
    const { summary } = succeed(planned, "show");
    const name = `plan-${succeed(planned, "tree").outputs.get("tree")}`;
    const folder = join(artifacts, name);
    rmSync(join(output, "stacks/access/.terraform"), { recursive: true });
    cpSync(output, folder, { recursive: true, force: true });
    return { name, folder, plan, summary };
  }

  /** The second one, on another runner. */
  function merge({ folder }: Kept): StepResult {
    rmSync(output, { recursive: true, force: true });
    cpSync(folder, output, { recursive: true });
    return step(applied, "apply");
  }

  const fetched = () => `plan-${succeed(applied, "tree").outputs.get("tree")}`;

  beforeAll(async () => {
    moto = await startMoto();
    cpSync(join(root, "examples/starter"), checkout, {
      recursive: true,
      filter: (path) => !/cdktf\.out|\.tfstate/.test(path),
    });
    symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
    git("init", "--quiet");
    git("add", "*.yaml", "cdktf.json");
    git("commit", "--quiet", "--message", "Access");
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(artifacts, { recursive: true, force: true });
    rmSync(checkout, { recursive: true, force: true });
  });

  test("applies what was reviewed, whatever the workspace has come to say", async () => {
    const reviewed = pullRequest();
    expect(reviewed.plan.outputs.get("code")).toBe("2");
    expect(reviewed.summary).toContain("Build--100000000002--group-developers");
    expect(fetched()).toBe(reviewed.name);
    const promised = promisedAccess(checkout);
    commit("permissionSets: [Look]", "permissionSets: [Look, Build]");
    expect(promisedAccess(checkout)).not.toEqual(promised);
    expect(merge(reviewed)).toMatchObject({ exitCode: 0 });
    expect(await deployed()).toEqual(promised);
    // The second workflow would not even have found it: it is not what is in the repository.
    expect(fetched()).not.toBe(reviewed.name);
  });

  test("refuses a plan that another one has overtaken", async () => {
    const late = pullRequest();
    commit("members: [maya, tomas]", "members: [maya]");
    const first = pullRequest();
    expect(merge(first)).toMatchObject({ exitCode: 0 });
    const promised = promisedAccess(checkout);
    const refused = merge(late);
    expect([refused.exitCode, refused.text]).toEqual([1, expect.stringContaining("plan is stale")]);
    expect(await deployed()).toEqual(promised);
  });

  test("says with another code that there is nothing to change", () => {
    const nothing = pullRequest();
    expect(nothing.plan.outputs.get("code")).toBe("0");
    expect(merge(nothing)).toMatchObject({ exitCode: 0 });
  });

  test("keeps no plan of a workspace that has errors, nor of one that Terraform refuses", () => {
    replaceOnce(checkout, "[group:on-call]", "[group:on-cal]");
    expect(step(planned, "check").exitCode).toBe(1);
    expect(step(planned, "synth").exitCode).toBe(1);
    replaceOnce(checkout, "[group:on-cal]", "[group:night]");
    replaceOnce(checkout, "groups:\n", "groups:\n  night: { external: true }\n");
    succeed(planned, "check");
    succeed(planned, "synth");
    writeOverride(join(output, "stacks/access"), moto.endpoint, { keepsBackend: true });
    const refused = step(planned, "plan");
    expect([refused.exitCode, refused.text]).toEqual([1, expect.stringContaining("night")]);
    expect(refused.outputs.get("code")).toBeUndefined();
  });
});
