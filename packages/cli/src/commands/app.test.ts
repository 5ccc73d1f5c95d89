import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
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

test("prints the errors of a workspace and writes nothing", async () => {
  const folder = folderWith({ "rolecall.yaml": "rolecall: 1\nnothing: 1\n" });
  const { code, err } = await rolecall("app", folder);
  expect(code).toBe(1);
  expect(err).toContain("error[unknown-key]");
  expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
});

test("refuses what it cannot turn into Terraform, which check and who know", async () => {
  const folder = folderWith({
    "rolecall.yaml": `rolecall: 1
accounts: { hub: { id: "100000000002" } }
groups: { auditors: {} }
externalAccounts:
  labs:
    id: "999900000001"
    hub: hub
    roles: { Auditor: { principals: [group:auditors], managedPolicies: [SecurityAudit] } }
`,
  });
  expect(await rolecall("app", folder)).toEqual({
    code: 1,
    out: "",
    err: `error[not-deployable]: the external account "labs" cannot be turned into Terraform yet
  rolecall.yaml:5:3
5 │   labs:
  │   ^^^^ delete it, and make its roles by other means until then
   what is written here would be taken for deployed · rolecall rules not-deployable
`,
  });
  expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  expect((await rolecall("check", folder)).out).toContain("0 errors");
  expect((await rolecall("who", folder)).code).toBe(0);
  expect((await rolecall("rules", "not-deployable")).out).toMatch(/^# not-deployable\n/);
});
