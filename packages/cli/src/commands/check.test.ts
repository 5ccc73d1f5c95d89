import { folderWith, rolecall } from "../testing/run";

/** A workspace of so many accounts, in each of which two groups have a permission set. */
function folderOf(accounts: number, terraform = ""): string {
  const ids = Array.from({ length: accounts }, (_, index) => String(100_000_000_000 + index));
  return folderWith({
    "rolecall.yaml": `rolecall: 1
instance: { arn: arn:aws:sso:::instance/ssoins-0123456789abcdef, managementAccount: "100000000000" }
${terraform}
organization: { units: { Apps: {} } }
accounts:
${ids.map((id, index) => `  a${index}: { id: "${id}"${index % 2 ? ", unit: Apps" : ""} }\n`).join("")}
groups: { developers: {}, auditors: {} }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  look:
    principals: [group:developers, group:auditors]
    permissionSets: [Look]
    accounts: { all: true }
`,
  });
}

interface Report {
  readonly stacks?: readonly object[];
}

async function stacksOf(folder: string): Promise<Report["stacks"]> {
  const { out } = await rolecall("check", folder, "--format", "json");
  return (JSON.parse(out) as Report).stacks;
}

test("how long a deployment takes is always told to programs", async () => {
  expect(await stacksOf(folderOf(11))).toEqual([
    {
      stack: "access",
      resources: 24,
      plan: { requests: 26, minutes: 1 },
      firstApply: { requests: 112, minutes: 1 },
    },
  ]);
});

test("people are told only what is worth a line", async () => {
  expect((await rolecall("check", folderOf(11))).out).toBe("0 errors, 0 warnings in 1 file");
  expect((await rolecall("check", folderOf(1001))).out).toBe(
    `STACK   A PLAN TAKES               THE FIRST APPLY
access  2 minutes, 2,006 requests  51 minutes, 10,012 requests

0 errors, 0 warnings in 1 file`,
  );
});

test("a plan of many minutes comes with the way to shorter ones", async () => {
  const advice = "terraform: { stacks: by-unit } plans one unit at a time";
  expect((await rolecall("check", folderOf(6001))).out).toContain(advice);
  const cut = folderOf(6001, "terraform: { stacks: by-unit }");
  const { out } = await rolecall("check", cut);
  expect(out).not.toContain(advice);
  expect(out).toMatch(/^access-root +5 minutes, 6,000 requests +150 minutes, 30,000 requests$/m);
  expect(out).toMatch(/^access-unit-Apps +5 minutes/m);
});

test("of a workspace with errors nobody knows how long it takes", async () => {
  const folder = folderWith({ "rolecall.yaml": "rolecall: 1\nnothing: 1\n" });
  expect(await stacksOf(folder)).toBeUndefined();
});
