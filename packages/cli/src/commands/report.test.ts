import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, rolecall } from "../testing/run";

const workspace = (group: string) => `rolecall: 1
instance: { managementAccount: "100000000009" }
accounts: { org: { id: "100000000009" }, prod: { id: "100000000001" } }
groups: { auditors: {}, others: {} }
permissionSets: { Look: { managedPolicies: [SecurityAudit] } }
patterns:
  look: { principals: [group:${group}], permissionSets: [Look], accounts: { names: [prod] } }
`;

test("is a page that needs nothing else, written whole", async () => {
  const folder = folderWith({ "rolecall.yaml": workspace("auditors") });
  const output = join(folder, "access.html");
  const { code, out } = await rolecall("report", folder, "--output", output);
  expect({ code, out }).toEqual({
    code: 0,
    out: `wrote ${output}: 2 principals, 2 accounts, 1 grant`,
  });
  expect(readFileSync(output, "utf8")).toMatch(/^<!doctype html>[^]*auditors[^]*<\/html>\s*$/);
});

test("is text that can be reviewed, on the standard output", async () => {
  const { out } = await rolecall("report", folderWith({ "rolecall.yaml": workspace("auditors") }));
  for (const part of ["auditors", "prod", "Look"]) expect(out).toContain(part);
});

test("says what a change gives and takes away", async () => {
  const folder = folderWith({ "rolecall.yaml": workspace("auditors") });
  const settings = ["-c", "user.name=Test", "-c", "user.email=test@acme.example"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  for (const args of [
    ["init", "-q"],
    ["add", "."],
    ["commit", "-qm", "first"],
  ]) {
    execFileSync("git", [...settings, ...args], { cwd: folder, env });
  }
  writeFileSync(join(folder, "rolecall.yaml"), workspace("others"));
  const { out } = await rolecall("report", folder, "--compare", "HEAD", "--format", "json");
  const { grants, principals } = JSON.parse(out);
  const changes = grants.map(([who, , , , change]: [number, number, number, number, string]) => [
    principals[who].key,
    change,
  ]);
  expect(changes).toEqual([
    ["auditors", "lost"],
    ["others", "gained"],
  ]);
});

test("is not made of a workspace with errors", async () => {
  const folder = folderWith({ "rolecall.yaml": workspace("auditor") });
  const { code, err, out } = await rolecall("report", folder, "--output", join(folder, "x.html"));
  expect(code).toBe(1);
  expect(`${out}${err}`).toContain('no group is called "auditor"');
  expect(() => readFileSync(join(folder, "x.html"))).toThrow("ENOENT");
});
