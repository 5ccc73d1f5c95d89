import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, rolecall } from "./testing/run";

const starter = join(__dirname, "../../../examples/starter");

describe("check", () => {
  test("says that a workspace is fine", async () => {
    expect(await rolecall("check", starter)).toEqual({
      code: 0,
      out: "0 errors, 0 warnings in 2 files",
      err: "",
    });
  });

  test("gives everything as JSON, with positions from 1", async () => {
    const folder = folderWith({
      "rolecall.yaml": "rolecall: 1\ngroups: { a: { externl: true } }\n",
    });
    const { code, out } = await rolecall("check", folder, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      diagnostics: [
        {
          code: "unknown-key",
          severity: "error",
          message: 'the group "a" has no key "externl": did you mean "external"?',
          file: "rolecall.yaml",
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 23,
        },
      ],
      summary: { errors: 1, warnings: 0, files: 1 },
    });
  });

  test("names files from where the user stands", async () => {
    const folder = folderWith({
      "rolecall.yaml": "rolecall: 1\n",
      "teams/a.access.yaml": "nothing: 1\n",
    });
    const { out } = await rolecall("check", join(folder, "teams"), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ file: "a.access.yaml" }] });
  });
});

test("check prints what can be read, and counts the rest", async () => {
  const names = Array.from({ length: 300 }, (_, index) => `unknown${index}: 1`).join("\n");
  const folder = folderWith({ "rolecall.yaml": `rolecall: 1\n${names}\n` });
  const { out } = await rolecall("check", folder);
  expect(out.match(/^error\[/gm)).toHaveLength(200);
  expect(out).toContain("… and 100 more; --format json gives all");
  expect(out).toContain("300 errors, 0 warnings in 1 file");
});

describe("who", () => {
  test("lists each access once, sorted, with the pattern that grants it", async () => {
    const { code, out } = await rolecall("who", starter, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      access: [
        {
          principalType: "GROUP",
          principal: "developers",
          permissionSet: "Build",
          accountId: "100000000002",
          account: "books-dev",
          pattern: "developers-build-in-dev",
          file: "team.access.yaml",
          line: 21,
          reasons: [{ key: "tags", item: "env=dev", line: 25 }],
        },
        {
          principalType: "GROUP",
          principal: "on-call",
          permissionSet: "Look",
          accountId: "100000000002",
          account: "books-dev",
          pattern: "on-call-looks-everywhere",
          file: "team.access.yaml",
          line: 27,
          reasons: [{ key: "all", item: "true", line: 31 }],
        },
        {
          principalType: "GROUP",
          principal: "on-call",
          permissionSet: "Look",
          accountId: "100000000003",
          account: "books-prod",
          pattern: "on-call-looks-everywhere",
          file: "team.access.yaml",
          line: 27,
          reasons: [{ key: "all", item: "true", line: 31 }],
        },
      ],
      externalAccess: [],
    });
  });

  test("prints a table for people", async () => {
    const { out } = await rolecall("who", starter);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "WHO               WHAT   WHERE                      PATTERN                   WRITTEN IN",
      "group:developers  Build  books-dev (100000000002)   developers-build-in-dev   team.access.yaml:21",
    ]);
  });

  test("--why adds what the account matches by", async () => {
    const { out } = await rolecall("who", join(starter, "../acme"), "--why");
    const lines = out.split("\n").map((line) => line.split(/ {2,}/));
    expect(lines[0]?.at(-1)).toBe("WHY");
    expect(
      lines.find(([, , , pattern]) => pattern === "data-scientists-experiment")?.slice(2),
    ).toEqual([
      "analytics-dev (100000000164)",
      "data-scientists-experiment",
      "patterns/data-and-finance.access.yaml:8",
      "unit: Data/Analytics, tags: env=dev",
    ]);
  });

  test("says who may use which role of an external account, and by what", async () => {
    const external = join(starter, "../external-accounts");
    const { out } = await rolecall("who", external, "--format", "json");
    const { access, externalAccess } = JSON.parse(out) as Record<string, readonly object[]>;
    expect(access).toContainEqual(
      expect.objectContaining({
        principal: "auditors",
        permissionSet: "quay-labs.Auditor",
        account: "crossing",
        pattern: "externalAccounts.quay-labs.roles.Auditor",
        reasons: [{ key: "hub", item: "crossing", line: 7 }],
      }),
    );
    expect(externalAccess).toHaveLength(7);
    expect(externalAccess?.at(-1)).toEqual({
      principalType: "GROUP",
      principal: "harbour-ops",
      role: "Operator",
      accountId: "400000000001",
      account: "quay-labs",
      strategy: "role-chaining",
      hub: "crossing",
      permissionSet: "quay-labs.Auditor+Operator",
      file: expect.stringMatching(/outside.quay-labs\.access\.yaml$/),
      line: 16,
    });
    const table = (await rolecall("who", external)).out.split("\n").map((line) => line.trimEnd());
    expect(
      table.some((line) =>
        /^group:brokers +Filer +customs-broker \(500000000001\) +an application of the portal/.test(
          line,
        ),
      ),
    ).toBe(true);
  });

  test("answers nothing about a workspace with errors", async () => {
    const folder = folderWith({ "rolecall.yaml": "rolecall: 1\nnothing: 1\n" });
    const { code, out, err } = await rolecall("who", folder, "--format", "json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("error[unknown-key]");
  });
});

describe("init", () => {
  test("makes the starter example, which has nothing wrong with it", async () => {
    const folder = join(folderWith({}), "access");
    expect((await rolecall("init", folder)).code).toBe(0);
    const names = readdirSync(folder).toSorted();
    expect(names).toEqual([
      ".gitignore",
      "README.md",
      "cdktf.json",
      "rolecall.yaml",
      "team.access.yaml",
    ]);
    for (const name of names) {
      expect(readFileSync(join(folder, name), "utf8")).toBe(
        readFileSync(join(starter, name), "utf8"),
      );
    }
    expect((await rolecall("check", folder)).code).toBe(0);
  });

  test("overwrites nothing", async () => {
    const folder = folderWith({ "README.md": "mine" });
    const { code, err } = await rolecall("init", folder);
    expect(code).toBe(2);
    expect(err).toContain("README.md is there already, and nothing was written");
    expect(readdirSync(folder)).toEqual(["README.md"]);
  });
});

describe("rules", () => {
  test("lists what can be found, and explains it", async () => {
    expect((await rolecall("rules")).out).toContain("unknown-group ");
    expect((await rolecall("rules", "unknown-group")).out).toMatch(/^# unknown-group\n/);
    expect((await rolecall("rules", "duplicate-key")).out).toMatch(/^# duplicate-key\n/);
  });

  test("knows no other", async () => {
    const { code, err } = await rolecall("rules", "../rule");
    expect(code).toBe(2);
    expect(err).toContain('there is no finding "../rule"');
  });
});

test("--now asks about another day", async () => {
  const folder = folderWith({
    "rolecall.yaml": `rolecall: 1
accounts: { dev: { id: "100000000001" } }
groups: { team: {} }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  look:
    principals: [group:team]
    permissionSets: [Look]
    accounts: { names: dev }
    expires: 2027-03-31
`,
  });
  const access = async (day: string): Promise<unknown> =>
    JSON.parse((await rolecall("who", folder, "--format", "json", "--now", day)).out);
  expect(await access("2027-03-31")).toMatchObject({ access: [{ pattern: "look" }] });
  expect(await access("2027-04-01")).toEqual({ access: [], externalAccess: [] });
  const { out } = await rolecall("check", folder, "--now", "2027-04-01");
  expect(out).toContain("warning[expired-pattern]");
});

describe("what stands in the way is said without a stack", () => {
  test("an output that is a file", async () => {
    const folder = folderWith({ file: "" });
    const { code, err } = await rolecall("app", starter, "--output", join(folder, "file"));
    expect({ code, err }).toEqual({
      code: 2,
      err: `rolecall: ${join(folder, "file")} could not be used: there is a file where a folder should be; move it away`,
    });
  });

  test("a file that is not part of the workspace", async () => {
    const folder = folderWith({ "rolecall.yaml": "rolecall: 1\n", "notes.yaml": "a: 1\n" });
    const { code, err } = await rolecall("check", join(folder, "notes.yaml"));
    expect(code).toBe(2);
    expect(err).toContain("notes.yaml is not part of the workspace");
  });

  test("one of several lone files", async () => {
    const folder = folderWith({ "a.access.yaml": "groups: {}\n", "b.access.yaml": "users: {}\n" });
    const { code, out } = await rolecall("check", join(folder, "a.access.yaml"));
    expect(code).toBe(1);
    expect(out).toContain("error[missing-workspace-file]");
  });
});

test("a name cannot forge a line of what is printed", async () => {
  const folder = folderWith({
    "rolecall.yaml": `rolecall: 1
accounts: { dev: { id: "100000000001" } }
groups: { team: {} }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  "look\\u001b[2K\\u202e\\nroot":
    { principals: [group:team], permissionSets: [Look], accounts: { ids: "100000000001" } }
`,
  });
  const { out } = await rolecall("who", folder);
  expect(out.split("\n")).toHaveLength(2);
  expect(out).toContain("look\u{fffd}[2K\u{fffd}\u{fffd}root");
});

describe("what could not be run ends with 2", () => {
  test.each([
    [["check", "/nowhere/at/all"], "there is no file or folder /nowhere/at/all"],
    [["chek"], "Did you mean check?"],
    [["check", "--now", "2027-02-29"], "Write a day as YYYY-MM-DD"],
    [["app", "--now", "2020-01-01"], "is in the past"],
    [["check", "--format", "yaml"], "Allowed choices are pretty, json"],
  ])("%j", async (args, message) => {
    const { code, err } = await rolecall(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

test("--help lists every command, and each has help of its own", async () => {
  const { code, out } = await rolecall("--help");
  expect(code).toBe(0);
  for (const command of ["init", "check", "who", "app", "rules"]) {
    expect(out).toContain(`  ${command} `);
    expect((await rolecall(command, "--help")).out).toContain(`Usage: rolecall ${command}`);
  }
  expect(out).toContain("Exit codes");
});
