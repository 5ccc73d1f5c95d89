import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { folderWith, rolecall } from "../testing/run";

const starter = join(__dirname, "../../../../examples/starter");

test("prints what came out and where it is", async () => {
  const folder = folderWith({});
  const output = join(folder, "out");
  const { code, out } = await rolecall("app", starter, "--output", output);
  expect(code).toBe(0);
  expect(out).toContain("2 of 3 accounts are reached");
  expect(out).toContain("3 account assignments");
  expect(readdirSync(join(output, "stacks/access")).toSorted()).toEqual([
    "assignments.tf.json",
    "cdk.tf.json",
  ]);
});

const cutByUnit = (unit: string) => `rolecall: 1
instance: { managementAccount: "100000000009" }
terraform: { stacks: by-unit }
organization: { units: { Dev: {}, Prod: {} } }
accounts: { root: { id: "100000000009" }, shop: { id: "100000000001", unit: ${unit} } }
`;

test("prints each of several stacks and its folder", async () => {
  const output = join(folderWith({}), "out");
  const workspace = folderWith({ "rolecall.yaml": cutByUnit("Dev") });
  const { out } = await rolecall("app", workspace, "--output", output);
  const folder = relative(".", join(output, "stacks/access-unit-Dev"));
  expect(out).toMatch(/^STACK +RESOURCES +TERRAFORM$/m);
  expect(out).toMatch(new RegExp(`^access-unit-Dev +0 +${folder}$`, "m"));
});

test("says where it is written what Terraform does not set", async () => {
  const output = join(folderWith({}), "out");
  const reminderOf = async (text: string) => {
    const folder = folderWith({ "rolecall.yaml": `rolecall: 1\n${text}` });
    return (await rolecall("app", folder, "--output", output)).out.split("\n").slice(6);
  };
  const checklist = relative(".", join(output, "mfa-checklist.md"));
  expect(await reminderOf("mfa: { prompt: always }")).toEqual([
    `MFA is set in the console: ${checklist}`,
  ]);
  expect(await reminderOf("instance: { identitySource: external-idp }")).toEqual([
    `MFA is set at the identity provider: ${checklist}`,
  ]);
  expect(await reminderOf("")).toEqual([]);
});

test("says what to do about a stack that there is no more", async () => {
  const workspace = folderWith({ "rolecall.yaml": cutByUnit("Dev") });
  await rolecall("app", workspace);
  writeFileSync(join(workspace, "rolecall.yaml"), cutByUnit("Prod"));
  const { code, err } = await rolecall("app", workspace);
  expect(code).toBe(0);
  expect(err).toMatch(
    /^rolecall: what access-unit-Dev has deployed is still there[^]*retiredStacks/,
  );
  expect((await rolecall("app", workspace)).err).toBe("");
});

test("prints the errors of a workspace and writes nothing", async () => {
  const folder = folderWith({ "rolecall.yaml": "rolecall: 1\nnothing: 1\n" });
  const { code, err } = await rolecall("app", folder);
  expect(code).toBe(1);
  expect(err).toContain("error[unknown-key]");
  expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
});

test("refuses what it cannot turn into Terraform, as check does, and who explains it", async () => {
  const folder = folderWith({
    "rolecall.yaml": `rolecall: 1
rules: { no-policies: off, unused-permission-set: off }
permissionSets: { Look: {}, LOOK: {} }
terraform: { stacks: by-permission-set }
`,
  });
  expect(await rolecall("app", folder)).toEqual({
    code: 1,
    out: "",
    err: `error[not-deployable]: the stacks access-set-LOOK and access-set-Look would share a folder on many disks
  rolecall.yaml:4:12
4 │ terraform: { stacks: by-permission-set }
  │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rename what they are called after, or cut the stacks in another way
   one of them would be deployed with the state of the other · rolecall rules not-deployable
`,
  });
  expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  const checked = await rolecall("check", folder);
  expect(checked.code).toBe(1);
  expect(checked.out).toMatch(/^error\[not-deployable\][^]*^1 error, 0 warnings in 1 file$/m);
  expect((await rolecall("check", folder, "--format", "json")).out).toContain("not-deployable");
  expect((await rolecall("who", folder)).code).toBe(0);
  expect((await rolecall("rules", "not-deployable")).out).toMatch(/^# not-deployable\n/);
});
