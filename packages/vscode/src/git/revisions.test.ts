import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gitRevisions } from "./revisions";

jest.mock("vscode", () => ({ extensions: { getExtension: () => undefined } }), { virtual: true });

const repository = mkdtempSync(join(tmpdir(), "rolecall-git-"));
const folder = join(repository, "access");

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=maya", "-c", "user.email=maya@acme.example"];
  return execFileSync("git", [...identity, ...args], { cwd: repository, encoding: "utf8" }).trim();
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  mkdirSync(join(folder, "teams"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  write("rolecall.yaml", "rolecall: 1\n");
  write("teams/ä.access.yaml", "groups: {}\n");
  writeFileSync(join(repository, "elsewhere.yaml"), "");
  git("add", ".");
  git("commit", "--quiet", "--message=one");
  git("branch", "other");
  write("rolecall.yaml", "rolecall: 2\n");
});

afterAll(() => rmSync(repository, { recursive: true }));

test("the files of a folder are read as they were in a commit", async () => {
  expect(await gitRevisions.filesAt(folder, "HEAD")).toEqual({
    revision: "HEAD",
    commit: git("rev-parse", "HEAD"),
    texts: { "rolecall.yaml": "rolecall: 1\n", "teams/ä.access.yaml": "groups: {}\n" },
  });
});

test("branches are offered", async () => {
  expect((await gitRevisions.namesIn(folder)).toSorted()).toEqual(["main", "other"]);
});

test.each([
  ["nothing", "Needed a single revision"],
  ["--all", 'there is no revision "--all"'],
  ["HEAD:rolecall.yaml", "Needed a single revision"],
  ["", "Needed a single revision"],
])("%j is no revision, and git says so", async (revision, message) => {
  await expect(gitRevisions.filesAt(folder, revision)).rejects.toThrow(message);
});

test("a folder without a repository is refused", async () => {
  await expect(gitRevisions.namesIn(tmpdir())).rejects.toThrow("not a git repository");
});
