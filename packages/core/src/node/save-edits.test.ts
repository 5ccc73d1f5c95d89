import fs, {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { addAccount } from "../edit/add-account";
import { addPattern } from "../edit/add-pattern";
import type { EditResult } from "../edit/edit-result";
import { withEdits } from "../edit/text-edit";
import { withFolder } from "../testing/folder";
import { loadWorkspace } from "./load-workspace";
import { saveChanges, saveEdits } from "./save-edits";

const files = {
  "rolecall.yaml": "rolecall: 1\n",
  "a.access.yaml": "accounts: {}\n",
  "b.access.yaml": "patterns: {}\n",
};
const account = { name: "new", id: "123456789012" };
const pattern = {
  name: "p",
  principals: ["group:g"],
  permissionSets: ["S"],
  accounts: { all: true },
} as const;
const added = 'accounts: { new: { id: "123456789012" } }\n';

const editsOf = (result: EditResult) => ("problem" in result ? [] : result.edits);
const read = (folder: string, name = "a.access.yaml") => readFileSync(join(folder, name), "utf8");

test("edits come into their file, and nothing else changes in the folder", () => {
  withFolder(files, (folder) => {
    const workspace = loadWorkspace(folder);
    chmodSync(join(folder, "a.access.yaml"), 0o640);
    const saved = saveEdits(workspace, editsOf(addAccount(workspace, account)));
    expect(saved).toEqual({ written: ["a.access.yaml"] });
    expect(read(folder)).toBe(added);
    expect(statSync(join(folder, "a.access.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  });
});

test("several edits, one behind the other, are written at once", () => {
  withFolder(files, (folder) => {
    const before = loadWorkspace(folder);
    const between = withEdits(before, editsOf(addAccount(before, account)));
    const after = withEdits(between, editsOf(addPattern(between, pattern)));
    expect(saveChanges(before, after)).toEqual({ written: ["a.access.yaml", "b.access.yaml"] });
    expect(read(folder)).toBe(added);
    expect(read(folder, "b.access.yaml")).toContain("principals: [group:g]");
  });
});

test("a link stays a link, and a byte order mark in its place", () => {
  withFolder({ "real.yaml": "\ufeffaccounts: {}\n" }, (folder) => {
    symlinkSync("real.yaml", join(folder, "a.access.yaml"));
    const workspace = loadWorkspace(folder);
    saveEdits(workspace, editsOf(addAccount(workspace, account)));
    expect(lstatSync(join(folder, "a.access.yaml")).isSymbolicLink()).toBe(true);
    expect(read(folder, "real.yaml")).toBe(`\ufeff${added}`);
  });
});

test("nothing is written when one of the files has changed since", () => {
  withFolder(files, (folder) => {
    const before = loadWorkspace(folder);
    const between = withEdits(before, editsOf(addAccount(before, account)));
    const after = withEdits(between, editsOf(addPattern(between, pattern)));
    writeFileSync(join(folder, "b.access.yaml"), "patterns: {} # mine\n");
    expect(saveChanges(before, after)).toMatchObject({
      problem: { message: "b.access.yaml has changed since it was read" },
    });
    expect(read(folder)).toBe(files["a.access.yaml"]);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  });
});

test("a file that is gone is not made again", () => {
  withFolder(files, (folder) => {
    const workspace = loadWorkspace(folder);
    const gone = { ...workspace, root: join(folder, "elsewhere") };
    expect(saveEdits(gone, editsOf(addAccount(workspace, account)))).toMatchObject({
      problem: { message: expect.stringContaining("a.access.yaml cannot be written: ENOENT") },
    });
  });
});

test("nothing leaves the workspace by a link", () => {
  withFolder({ "real.yaml": "accounts: {}\n" }, (elsewhere) => {
    withFolder({ "a.access.yaml": "accounts: {}\n" }, (folder) => {
      const workspace = loadWorkspace(folder);
      rmSync(join(folder, "a.access.yaml"));
      symlinkSync(join(elsewhere, "real.yaml"), join(folder, "a.access.yaml"));
      expect(saveEdits(workspace, editsOf(addAccount(workspace, account)))).toMatchObject({
        problem: { message: "a.access.yaml is a link that leads out of the workspace" },
      });
      expect(read(elsewhere, "real.yaml")).toBe("accounts: {}\n");
    });
  });
});

test("a mode stays that a new file would not get", () => {
  withFolder(files, (folder) => {
    const workspace = loadWorkspace(folder);
    chmodSync(join(folder, "a.access.yaml"), 0o664);
    const umask = process.umask(0o027);
    saveEdits(workspace, editsOf(addAccount(workspace, account)));
    process.umask(umask);
    expect(statSync(join(folder, "a.access.yaml")).mode & 0o777).toBe(0o664);
  });
});

describe("a file that cannot come into its place", () => {
  const busy = Object.assign(new Error("EBUSY: resource busy"), { code: "EBUSY" });
  const { renameSync } = fs;

  /** Saves two files while the renames of those numbers, counted from 1, fail. */
  function saveBoth(folder: string, failing: readonly number[]) {
    const before = loadWorkspace(folder);
    const between = withEdits(before, editsOf(addAccount(before, account)));
    const after = withEdits(between, editsOf(addPattern(between, pattern)));
    let count = 0;
    const spy = jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (failing.includes(++count)) throw busy;
      renameSync(from, to);
    });
    try {
      return saveChanges(before, after);
    } finally {
      spy.mockRestore();
    }
  }

  test("leaves the others as they were", () => {
    withFolder(files, (folder) => {
      chmodSync(join(folder, "a.access.yaml"), 0o640);
      expect(saveBoth(folder, [2])).toEqual({
        problem: { message: "b.access.yaml cannot be written: EBUSY: resource busy" },
      });
      expect(read(folder)).toBe(files["a.access.yaml"]);
      expect(statSync(join(folder, "a.access.yaml")).mode & 0o777).toBe(0o640);
      expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    });
  });

  test("tells which of them could not be put back", () => {
    withFolder(files, (folder) => {
      expect(saveBoth(folder, [2, 3])).toMatchObject({
        problem: {
          message: "b.access.yaml cannot be written: EBUSY: resource busy",
          note: "these have been written, and could not be put back: a.access.yaml",
        },
      });
      expect(read(folder)).toBe(added);
      expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    });
  });
});
