import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
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
