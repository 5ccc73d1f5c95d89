import { compileWorkspace, soundModel } from "../compile/compile-workspace";
import { oneLine } from "../diagnostics/diagnostic";
import type { FileStat, FileSystem } from "./file-system";
import { inMemory } from "./in-memory";
import { loadWorkspaceFrom } from "./load-workspace";

type Contents = Readonly<Record<string, string | Uint8Array>>;

const files = (contents: Contents) => new Map(Object.entries(contents));
const load = (contents: Contents, path?: string) =>
  loadWorkspaceFrom(inMemory(files(contents)), path);
const groups = "groups: { auditors: {} }\n";

test("a workspace in memory is found from a file or a folder in it", () => {
  const contents = {
    "live/rolecall.yaml": "rolecall: 1\n",
    "live/teams/a.access.yaml": groups,
    "test/rolecall.yaml": "rolecall: 1\n",
  };
  for (const path of ["live", "live/teams", "live/teams/a.access.yaml"]) {
    const { root, sources, diagnostics } = load(contents, path);
    expect([root, sources.map((source) => source.path)]).toEqual([
      "live",
      ["rolecall.yaml", "teams/a.access.yaml"],
    ]);
    expect(diagnostics).toEqual([]);
  }
  expect(load(contents).diagnostics.map(({ code }) => code)).toEqual(["missing-workspace-file"]);
  expect(() => load(contents, "prod")).toThrow("nothing is called prod");
});

const set = (path: string) => `permissionSets: { Look: { inlinePolicy: { file: "${path}" } } }\n`;

test("its policies are read, and nothing outside of its folder", () => {
  const policy = '{ "Statement": [] }';
  const documentsOf = (path: string) =>
    load(
      { "w/a.access.yaml": set(path), "w/p/look.json": policy, "look.json": policy },
      "w",
    ).documents.map((document) => document.path);
  expect(documentsOf("p/look.json")).toEqual(["p/look.json"]);
  expect(documentsOf("../look.json")).toEqual([]);
  expect(documentsOf("gone.json")).toEqual([]);
});

test("bytes are decoded, and a byte order mark is no part of a text", () => {
  const bytes = new TextEncoder().encode(`\ufeff${groups}`);
  for (const content of [bytes, `\ufeff${groups}`]) {
    expect(load({ "a.access.yaml": content }).sources[0]?.text).toBe(groups);
  }
  const { broken, sources, diagnostics } = load({ "a.access.yaml": Uint8Array.of(0x61, 0xe9) });
  expect([broken.length, sources]).toEqual([1, []]);
  expect(diagnostics.map(oneLine)).toEqual([
    "a.access.yaml is not written in UTF-8: save it as UTF-8",
  ]);
});

const found = (fileSystem: FileSystem) => loadWorkspaceFrom(fileSystem).diagnostics.map(oneLine);
const refusing = (code: string): FileSystem => ({
  ...inMemory(files({ "a.access.yaml": groups })),
  read: () => {
    throw Object.assign(new Error("no"), { code });
  },
});

test("what a file system refuses is a finding, in the words of Node.js and of VS Code", () => {
  for (const code of ["EACCES", "NoPermissions"]) {
    expect(found(refusing(code))).toEqual([
      "a.access.yaml cannot be read: permission denied: make it readable for you",
    ]);
  }
  expect(found(refusing("FileNotFound"))).toEqual(found(refusing("ENOENT")));
  expect(found(refusing("Unavailable"))).toEqual(["a.access.yaml cannot be read: no"]);
});

const statAs = (stat: FileStat): FileSystem => ({
  ...inMemory(files({ "rolecall.yaml": "rolecall: 1\n" })),
  stat: (path) => (path === "" ? { kind: "folder", size: 0 } : stat),
});

test("what has no end is not read, nor what is far too large", () => {
  expect(found(statAs({ kind: "other", size: 0 }))).toEqual([
    "rolecall.yaml is not a regular file: write the access in a file, or rename this",
  ]);
  expect(found(statAs({ kind: "file", size: 40_000_000 }))).toEqual([
    "rolecall.yaml has more than 33,554,432 bytes: split it into several *.access.yaml files",
  ]);
});

test("a broken workspace has no sound model, and says why", () => {
  const compiled = compileWorkspace(load({ "a.access.yaml": "groupz: {}\n" }));
  expect(() => soundModel(compiled, "harbour")).toThrow(
    /^the workspace harbour has errors\n\nerror\[unknown-key\]/,
  );
  expect(soundModel(compileWorkspace(load({ "a.access.yaml": groups }))).groups).toHaveLength(1);
});
