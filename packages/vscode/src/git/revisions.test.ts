import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gitIn } from "./git-in";
import { gitRevisions } from "./revisions";

let editorsGit: unknown;
const getAPI = () => ({ git: { path: "/opt/git" } });
const getExtension = () => ({ exports: editorsGit });

jest.mock("vscode", () => ({ extensions: { getExtension: () => getExtension() } }), {
  virtual: true,
});

const repository = mkdtempSync(join(tmpdir(), "rolecall-git-"));
const folder = join(repository, "access");

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=maya", "-c", "user.email=maya@acme.example"];
  return execFileSync("git", [...identity, ...args], { cwd: repository, encoding: "utf8" }).trim();
}

beforeAll(() => {
  mkdirSync(join(folder, "teams"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(folder, "rolecall.yaml"), "rolecall: 1\n");
  writeFileSync(join(folder, "teams/ä.access.yaml"), "groups: {}\n");
  writeFileSync(join(folder, "README.md"), "");
  git("add", ".");
  git("commit", "--quiet", "--message=one");
  writeFileSync(join(folder, "rolecall.yaml"), "rolecall: 2\n");
});

afterAll(() => rmSync(repository, { recursive: true }));

test("the texts that a workspace may consist of are read as they were", async () => {
  expect(await gitRevisions.filesAt(folder, "HEAD")).toEqual({
    revision: "HEAD",
    commit: git("rev-parse", "HEAD"),
    texts: { "rolecall.yaml": "rolecall: 1\n", "teams/ä.access.yaml": "groups: {}\n" },
  });
});

test("branches are offered", async () => {
  expect(await gitRevisions.namesIn(folder)).toEqual(["main"]);
});

test("git is the one that the editor uses, where it says which", () => {
  editorsGit = { enabled: true, getAPI };
  expect(gitIn(folder)).toEqual({ folder, program: "/opt/git" });
  editorsGit = { enabled: false, getAPI };
  expect(gitIn(folder)).toEqual({ folder });
  editorsGit = undefined;
  expect(gitIn(folder)).toEqual({ folder });
});
