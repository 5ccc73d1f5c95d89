import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, rolecall } from "../testing/run";

const policy = '{ "Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"} }\n';
const files = {
  "rolecall.yaml": "rolecall:   1\n",
  "teams.access.yaml": "groups:\n    auditors: {members:  [ana]} # all of them\n\n\n\nusers: {}",
  "sets.access.yaml": "permissionSets:\n  Look: { inlinePolicy: { file: look.json } }\n",
  "look.json": policy,
};

function readIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

test("lays out the files of a workspace, with the policies that they name", async () => {
  const folder = folderWith(files);
  expect(await rolecall("fmt", folder)).toEqual({
    code: 0,
    out: "wrote rolecall.yaml\nwrote teams.access.yaml\nwrote look.json",
    err: "",
  });
  expect(readIn(folder, "rolecall.yaml")).toBe("rolecall: 1\n");
  expect(readIn(folder, "teams.access.yaml")).toBe(
    "groups:\n  auditors: { members: [ana] } # all of them\n\nusers: {}\n",
  );
  expect(readIn(folder, "look.json")).toBe(
    '{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" } }\n',
  );
  expect(await rolecall("fmt", folder)).toEqual({
    code: 0,
    out: "nothing to do in 4 files",
    err: "",
  });
});

test("--check writes nothing, and says what it would write", async () => {
  const folder = folderWith(files);
  expect(await rolecall("fmt", folder, "--check")).toEqual({
    code: 1,
    out: "rolecall.yaml\nteams.access.yaml\nlook.json\n3 files to lay out; `rolecall fmt` does it",
    err: "",
  });
  expect(readIn(folder, "look.json")).toBe(policy);
  await rolecall("fmt", folder);
  expect(await rolecall("fmt", folder, "--check")).toMatchObject({
    code: 0,
    out: "nothing to do in 4 files",
  });
});

test("a file that is no YAML is left alone, and the others are not", async () => {
  const broken = "groups: { auditors: {}\n";
  const folder = folderWith({ ...files, "broken.access.yaml": broken });
  const { code, out, err } = await rolecall("fmt", folder);
  expect(code).toBe(1);
  expect(out).toContain("wrote teams.access.yaml");
  expect(err).toBe(
    "rolecall: broken.access.yaml cannot be read as YAML (a bracket is not closed before here); correct it first",
  );
  expect(readIn(folder, "broken.access.yaml")).toBe(broken);
});

test("a byte order mark and line breaks stay", async () => {
  const folder = folderWith({ "rolecall.yaml": "\ufeffrolecall:   1\r\n\r\n\r\ngroups: {}" });
  await rolecall("fmt", folder);
  expect(readIn(folder, "rolecall.yaml")).toBe("\ufeffrolecall: 1\r\n\r\ngroups: {}\r\n");
});

test("one file alone can be laid out", async () => {
  const folder = folderWith({ ...files, "other.yaml": "a:   1\n" });
  const { out } = await rolecall("fmt", join(folder, "rolecall.yaml"));
  expect(out).toBe("wrote rolecall.yaml");
  expect(readIn(folder, "look.json")).toBe(policy);
  const { code, err } = await rolecall("fmt", join(folder, "other.yaml"));
  expect(code).toBe(2);
  expect(err).toContain("other.yaml is not part of the workspace");
});

test("what is not there, or is no workspace, is told", async () => {
  const folder = folderWith({ "notes.txt": "" });
  expect(await rolecall("fmt", join(folder, "nowhere"))).toMatchObject({ code: 2 });
  const { code, err } = await rolecall("fmt", folder);
  expect(code).toBe(1);
  expect(err).toContain("error[missing-workspace-file]");
});
