import { execFileSync } from "node:child_process";
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, rolecall } from "../testing/run";

const rolecallYaml = `rolecall: 1
instance: { managementAccount: "100000000009" }
terraform: { stacks: by-unit }
accounts:
  root: { id: "100000000009" }
  dev: { id: "100000000001", unit: Dev }
  prod: { id: "100000000002", unit: Prod }
organization: { units: { Dev: {}, Prod: {} } }
groups: { team: {} }
permissionSets:
  Look: { inlinePolicy: { file: policies/look.json } }
`;
const policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::acme-lake/*" },
});
const accessTo = (unit: string) =>
  `patterns: { p: { principals: [group:team], permissionSets: [Look], accounts: { unit: ${unit} } } }\n`;

const files = {
  "access/rolecall.yaml": rolecallYaml,
  "access/teams.access.yaml": accessTo("[Dev, Prod]"),
  "access/policies/look.json": policy,
  "README.md": "Nothing of interest\n",
};

/** Runs git as nobody in particular, whatever this machine has configured. */
function git(folder: string, ...args: readonly string[]): string {
  const settings = ["user.name=Test", "user.email=test@acme.example", "commit.gpgsign=false"];
  const options = settings.flatMap((setting) => ["-c", setting]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", [...options, ...args], { cwd: folder, env, encoding: "utf8" }).trim();
}

function commit(folder: string, message: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

/** A repository of one commit, and the folder of its workspace. */
function repositoryOf(contents: Readonly<Record<string, string>> = files) {
  const folder = folderWith(contents);
  git(folder, "init", "--quiet", "--initial-branch=main");
  const first = commit(folder, "first");
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  return { folder, first, write, workspace: join(folder, "access") };
}

test("nothing is affected as long as nothing is changed", async () => {
  const { workspace, write } = repositoryOf();
  write("README.md", "Something else\n");
  write("access/rolecall.yaml", `# a comment\n${rolecallYaml}`);
  expect(await rolecall("affected", "HEAD", workspace)).toEqual({
    code: 0,
    out: "every stack is what it was at HEAD",
    err: "",
  });
});

test("what is not committed yet counts, with files that others name", async () => {
  const { workspace, write, first } = repositoryOf();
  write("access/teams.access.yaml", accessTo("Dev"));
  const { out, code } = await rolecall("affected", "main", workspace, "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    base: first,
    stacks: [{ stack: "access-unit-Prod", change: "changed" }],
  });
  write("access/policies/look.json", policy.replace("acme-lake", "acme-pond"));
  expect((await rolecall("affected", "main", workspace)).out).toBe(
    "STACK             CHANGE\naccess            changed\naccess-unit-Prod  changed",
  );
});

test("a stack that is no more is listed, with what to do about it", async () => {
  const { workspace, write } = repositoryOf();
  write("access/rolecall.yaml", rolecallYaml.replace("unit: Prod }", "unit: Dev }"));
  write("access/teams.access.yaml", accessTo("Dev"));
  const { out, err } = await rolecall("affected", "HEAD", workspace);
  expect(out).toMatch(/^access-unit-Prod +removed$/m);
  expect(err).toContain("what access-unit-Prod has deployed is still there");
  const retired = rolecallYaml
    .replace("unit: Prod }", "unit: Dev }")
    .replace("by-unit }", "by-unit, retiredStacks: [access-unit-Prod] }");
  write("access/rolecall.yaml", retired);
  expect(await rolecall("affected", "HEAD", workspace)).toMatchObject({
    out: expect.stringMatching(/^access-unit-Prod +changed$/m),
    err: "",
  });
});

test("every stack is added by the commit that brings the workspace", async () => {
  const { folder, workspace, first } = repositoryOf({ "README.md": "Soon\n" });
  cpSync(folderWith(files), folder, { recursive: true });
  commit(folder, "workspace");
  const { out } = await rolecall("affected", first, workspace, "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    stacks: [
      { stack: "access", change: "added" },
      { stack: "access-root", change: "added" },
      { stack: "access-unit-Dev", change: "added" },
      { stack: "access-unit-Prod", change: "added" },
    ],
  });
});

test("links are followed, and a lone file is a workspace of its own", async () => {
  const text = rolecallYaml.replace("rolecall: 1\n", "") + accessTo("Dev");
  const lone = text.replace("{ file: policies/look.json }", policy);
  const { folder, write } = repositoryOf({ "shared/lone.txt": lone });
  symlinkSync("shared/lone.txt", join(folder, "lone.access.yaml"));
  commit(folder, "link");
  const file = join(folder, "lone.access.yaml");
  expect((await rolecall("affected", "HEAD", file)).out).toContain("every stack is what it was");
  write("shared/lone.txt", lone.replace("acme-lake", "acme-pond"));
  expect((await rolecall("affected", "HEAD", file)).out).toContain("changed");
  expect((await rolecall("affected", "HEAD~1", file)).out).toContain("added");
});

test("a workspace with errors is shown, and nothing is compared", async () => {
  const { workspace, write } = repositoryOf();
  write("access/teams.access.yaml", accessTo("Test"));
  const { code, out, err } = await rolecall("affected", "HEAD", workspace);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("error[unknown-unit]");
});

test("errors at the revision are not taken for an empty workspace", async () => {
  const { folder, workspace, write } = repositoryOf();
  write("access/teams.access.yaml", accessTo("Test"));
  commit(folder, "broken");
  write("access/teams.access.yaml", accessTo("Dev"));
  const { code, out, err } = await rolecall("affected", "HEAD", workspace);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^rolecall: at HEAD the workspace has errors.*\n\nerror\[unknown-unit\]/s);
});

test.each(["nowhere", "--output=stolen", "-h", "HEAD:access", ""])(
  "a revision that git does not know is not guessed: %p",
  async (revision) => {
    const { workspace } = repositoryOf();
    const { code, out, err } = await rolecall("affected", "--", revision, workspace);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`git knows no revision "${revision}"`);
  },
);

test("a folder that is no repository has no revisions", async () => {
  const workspace = join(folderWith(files), "access");
  const { code, err } = await rolecall("affected", "HEAD", workspace);
  expect(code).toBe(2);
  expect(err).toMatch(/^rolecall: git does not take .* for a part of a repository: /);
});

test("without git it says so", async () => {
  const { workspace } = repositoryOf();
  const path = process.env["PATH"];
  process.env["PATH"] = "/nowhere";
  try {
    const { code, err } = await rolecall("affected", "HEAD", workspace);
    expect({ code, err }).toEqual({
      code: 2,
      err: "rolecall: git cannot be started; install it, or add it to the PATH",
    });
  } finally {
    process.env["PATH"] = path;
  }
});
