import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commitOf, filesAt, revisionNames } from ".";

const repository = mkdtempSync(join(tmpdir(), "rolecall-git-"));
const folder = join(repository, "access");

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=maya", "-c", "user.email=maya@acme.example"];
  return execFileSync("git", [...identity, ...args], { cwd: repository, encoding: "utf8" }).trim();
}

function commit(message: string): void {
  git("add", "--all");
  git("commit", "--quiet", `--message=${message}`);
}

const files = {
  "rolecall.yaml": "rolecall: 1\n",
  "teams/ä.access.yaml": "groups: {}\n",
  "teams/same.access.yaml": "groups: {}\n",
  "teams/empty.access.yaml": "",
  "policies/notes.txt": "shared",
  ".shared/hidden.yaml": "hidden: here\n",
};

const links = {
  "link.yaml": "teams/ä.access.yaml",
  "teams/second.yaml": "../link.yaml",
  "to-hidden.yaml": ".shared/hidden.yaml",
  "outside.yaml": "../elsewhere.yaml",
  "absolute.yaml": "/rolecall.yaml",
  "circle.yaml": "circle.yaml",
};

beforeAll(() => {
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(repository, "elsewhere.yaml"), "");
  commit("before there was a folder");
  for (const name of ["teams", "policies", ".shared"]) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  commit("one");
  git("branch", "other");
  git("tag", "v1");
  writeFileSync(join(folder, "rolecall.yaml"), "rolecall: 2\n");
});

afterAll(() => rmSync(repository, { recursive: true }));

async function textsAt(revision: string, isWanted?: (path: string) => boolean) {
  const found = await filesAt({ folder }, await commitOf({ folder }, revision), isWanted);
  return Object.fromEntries([...found].map(([path, bytes]) => [path, String(bytes)]));
}

test("the files of a folder are read as they were, links as what they lead to", async () => {
  const { ".shared/hidden.yaml": hidden, ...seen } = files;
  const linked = { "link.yaml": "groups: {}\n", "teams/second.yaml": "groups: {}\n" };
  expect(await textsAt("HEAD")).toEqual({ ...seen, ...linked, "to-hidden.yaml": hidden });
});

test("what is not wanted is not read, unless a link leads to it", async () => {
  const names = Object.keys(await textsAt("v1", (path) => path.startsWith("teams/s")));
  expect(names.toSorted()).toEqual(["teams/same.access.yaml", "teams/second.yaml"]);
});

test("where the folder was not there yet, it has no files", async () => {
  expect(await textsAt("HEAD~1")).toEqual({});
});

test("branches and tags are named", async () => {
  expect((await revisionNames({ folder })).toSorted()).toEqual(["main", "other", "v1"]);
});

test("a revision is the commit that it means", async () => {
  const commits = ["HEAD", "other", "v1"].map((revision) => commitOf({ folder }, revision));
  expect(new Set(await Promise.all(commits))).toEqual(new Set([git("rev-parse", "main")]));
});

test("in a hook of another repository, the one of the folder is read", async () => {
  process.env["GIT_DIR"] = join(repository, "elsewhere.git");
  try {
    expect(await commitOf({ folder }, "HEAD")).toMatch(/^[0-9a-f]{40}$/);
  } finally {
    delete process.env["GIT_DIR"];
  }
});

test.each(["nothing", "--all", "--output=stolen", "HEAD:access/rolecall.yaml", "", "$(id)", "a b"])(
  "%j is no revision",
  async (revision) => {
    await expect(commitOf({ folder }, revision)).rejects.toThrow(
      `git knows no revision "${revision}"; fetch it first`,
    );
  },
);

describe("what cannot be read says why", () => {
  test("a folder without a repository", async () => {
    const message = /^git does not take .* for a part of a repository: .*not a git repository/;
    await expect(commitOf({ folder: tmpdir() }, "HEAD")).rejects.toThrow(message);
    await expect(revisionNames({ folder: tmpdir() })).rejects.toThrow(message);
  });

  test("a repository without a commit", async () => {
    const empty = mkdtempSync(join(tmpdir(), "rolecall-empty-"));
    execFileSync("git", ["init", "--quiet", empty]);
    await expect(commitOf({ folder: empty }, "HEAD")).rejects.toThrow(
      "the repository has no commit yet",
    );
    rmSync(empty, { recursive: true });
  });

  test("a machine without git", async () => {
    const at = { folder, program: join(repository, "no-git") };
    await expect(commitOf(at, "HEAD")).rejects.toThrow("git cannot be started; install it");
  });

  test("a commit that is not there", async () => {
    await expect(filesAt({ folder }, "0".repeat(40))).rejects.toThrow("git refused: fatal:");
  });
});
