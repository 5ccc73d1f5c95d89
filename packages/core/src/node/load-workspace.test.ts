import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oneLine } from "../diagnostics/diagnostic";
import { inMemory } from "../load/in-memory";
import { loadWorkspaceFrom } from "../load/load-workspace";
import { withFolder } from "../testing/folder";
import { compileFolder } from "./compile-folder";
import { loadWorkspace } from "./load-workspace";

const main = { "rolecall.yaml": "rolecall: 1\n" };
const groups = "groups: { auditors: {} }\n";

/** Whatever is read from a disk is read alike from memory. */
function loadBoth(folder: string, files: Readonly<Record<string, string>>) {
  const fromDisk = loadWorkspace(folder);
  const fromMemory = loadWorkspaceFrom(inMemory(new Map(Object.entries(files))));
  const shape = ({ sources, documents, diagnostics }: typeof fromDisk) => ({
    sources: sources.map(({ path, text }) => [path, text]),
    documents: documents.map(({ path, text }) => [path, text]),
    diagnostics,
  });
  expect(shape(fromMemory)).toEqual(shape(fromDisk));
  return load(folder);
}

/** The paths that are read, and what is found, one line each. */
function load(folder: string) {
  const { sources, diagnostics } = loadWorkspace(folder);
  return {
    paths: sources.map(({ path }) => path),
    found: diagnostics.map((found) => `${found.code}: ${oneLine(found)}`),
  };
}

test("a workspace is its main file and all access files below, but no other workspace", () => {
  const files = {
    ...main,
    "a.access.yaml": groups,
    "deep/er/b.access.yaml": groups,
    "notes.yaml": "x",
    ".hidden/c.access.yaml": groups,
    "node_modules/d.access.yaml": groups,
    "other/rolecall.yaml": "rolecall: 1\n",
    "other/e.access.yaml": groups,
  };
  withFolder(files, (folder) => {
    const paths = ["rolecall.yaml", "a.access.yaml", "deep/er/b.access.yaml"];
    expect(loadBoth(folder, files)).toEqual({ paths, found: [] });
    expect(load(join(folder, "deep"))).toEqual({ paths, found: [] });
  });
});

test("one access file alone is a workspace", () => {
  const files = { "a.access.yaml": groups };
  withFolder(files, (folder) => {
    expect(loadBoth(folder, files)).toEqual({ paths: ["a.access.yaml"], found: [] });
  });
});

test.each([
  [{}, "run `rolecall init`, or give the folder of a workspace"],
  [
    { "a.access.yaml": groups, "b.access.yaml": groups },
    'add a rolecall.yaml with the line "rolecall: 1"',
  ],
  [{ "rolecall.yml": "rolecall: 1\n" }, "rename rolecall.yml to rolecall.yaml"],
])("a folder with %j is no workspace", (files, cure) => {
  withFolder(files, (folder) => {
    const message = "there is no rolecall.yaml here or in any folder above";
    expect(loadBoth(folder, files).found).toEqual([`missing-workspace-file: ${message}: ${cure}`]);
  });
});

test("a link that leads to itself or nowhere is a finding, if it would be read", () => {
  withFolder(main, (folder) => {
    symlinkSync("loop.access.yaml", join(folder, "loop.access.yaml"));
    symlinkSync("gone", join(folder, "lost.access.yaml"));
    symlinkSync("gone", join(folder, "ignored"));
    expect(load(folder).found).toEqual([
      "unreadable-file: loop.access.yaml is a link that leads to itself: delete the link",
      "unreadable-file: lost.access.yaml is a link that leads nowhere: delete the link",
    ]);
  });
});

test("a link that leads out of the workspace is a finding, and not followed", () => {
  withFolder({ "x.yaml": "groups: { secret: {} }\n" }, (elsewhere) => {
    withFolder({ ...main, "in/real.yaml": groups }, (folder) => {
      symlinkSync(join(elsewhere, "x.yaml"), join(folder, "out.access.yaml"));
      symlinkSync("in/real.yaml", join(folder, "in.access.yaml"));
      expect(load(folder)).toEqual({
        paths: ["rolecall.yaml", "in.access.yaml"],
        found: [
          "unreadable-file: out.access.yaml is a link that leads out of the workspace: put the file itself in the workspace's folder",
        ],
      });
    });
  });
});

test("a workspace may be reached by a link", () => {
  withFolder({ "w/rolecall.yaml": "rolecall: 1\n" }, (folder) => {
    symlinkSync("w", join(folder, "link"));
    expect(load(join(folder, "link"))).toEqual({ paths: ["rolecall.yaml"], found: [] });
  });
});

test("a main file that leads out of the workspace is a finding", () => {
  withFolder({ "rolecall.yaml": 'rolecall: 1\ninclude: ["*"]\n' }, (elsewhere) => {
    withFolder({ "a.access.yaml": groups, notes: "x" }, (folder) => {
      symlinkSync(join(elsewhere, "rolecall.yaml"), join(folder, "rolecall.yaml"));
      expect(load(folder)).toEqual({
        paths: ["a.access.yaml"],
        found: [expect.stringContaining("rolecall.yaml is a link that leads out of the workspace")],
      });
    });
  });
});

test("a folder in the place of the main file is a finding", () => {
  withFolder({}, (folder) => {
    mkdirSync(join(folder, "rolecall.yaml"));
    expect(load(folder).found).toEqual([
      "unreadable-file: rolecall.yaml is a folder, not a file: rename the folder",
    ]);
  });
});

/** Root is never refused anything; the wording has a test of its own. */
const refused = (...paths: readonly string[]) =>
  process.getuid?.() === 0 ? [] : paths.map((path) => expect.stringContaining(`: ${path} cannot`));

test("what may not be read is a finding", () => {
  withFolder({ ...main, "a.access.yaml": groups, "sub/b.access.yaml": groups }, (folder) => {
    chmodSync(join(folder, "a.access.yaml"), 0);
    chmodSync(join(folder, "sub"), 0);
    expect(load(folder).found).toEqual(refused("sub", "a.access.yaml"));
    chmodSync(join(folder, "sub"), 0o700);
  });
});

test("a folder that may not be listed is a finding", () => {
  withFolder({ "a.access.yaml": groups }, (folder) => {
    chmodSync(folder, 0o100);
    expect(load(folder).found).toEqual(refused("."));
    chmodSync(folder, 0o700);
  });
});

test("a name that ends in .yml is told, with a cure that loses nothing", () => {
  const files = { ...main, "a.access.yml": groups, "rolecall.yml": "", "sub/rolecall.yml": groups };
  withFolder(files, (folder) => {
    const why = "is not read, because its name ends in .yml";
    expect(loadBoth(folder, files).found).toEqual([
      `misnamed-file: a.access.yml ${why}: rename it to a.access.yaml`,
      `misnamed-file: rolecall.yml ${why}: join it with rolecall.yaml, or delete it`,
      `misnamed-file: sub/rolecall.yml ${why}: rename it to NAME.access.yaml`,
    ]);
  });
});

test("a file that is included has the right name", () => {
  const files = { "rolecall.yaml": 'rolecall: 1\ninclude: ["*.yml"]\n', "a.access.yml": groups };
  withFolder(files, (folder) => {
    expect(loadBoth(folder, files)).toEqual({
      paths: ["rolecall.yaml", "a.access.yml"],
      found: [],
    });
  });
});

test.each([
  "+(+(+(a)))b",
  "{a,aa}{a,aa}{a,aa}{a,aa}b",
  `${"*a".repeat(20)}b`,
  "a/**/a/**/a/**/a/**/b",
  "[a]+[a]+[a]+[a]+b",
  "a".repeat(2000),
])("a glob that files could be compared with for ever is a finding: %s", (glob) => {
  const long = "a".repeat(60);
  const files = {
    "rolecall.yaml": `rolecall: 1\ninclude: ["${glob}", "*/{a,b*}.*.yaml"]\n`,
    "x/b1.access.yaml": groups,
    [long]: "",
  };
  withFolder(files, (folder) => {
    expect(load(folder).paths).toEqual(["rolecall.yaml", "x/b1.access.yaml"]);
    expect(compileFolder(folder).diagnostics.map(({ cure }) => cure)).toContain(
      "use no parentheses, and at most 3 of each wildcard",
    );
  });
});

test("a glob that includes nothing is a finding", () => {
  const files = { "rolecall.yaml": "rolecall: 1\ninclude: [x/*.yaml]\n" };
  withFolder(files, (folder) => {
    expect(loadBoth(folder, files).found).toEqual([
      'invalid-value: no file matches "x/*.yaml": correct the glob, or delete it',
    ]);
  });
});

test("a file in another encoding is not used", () => {
  withFolder(main, (folder) => {
    const bytes = Buffer.from("users: { jos\xe9: { external: true } }\n", "latin1");
    writeFileSync(join(folder, "a.access.yaml"), bytes);
    const { diagnostics, model, sourceOf } = compileFolder(folder);
    expect(diagnostics.map(oneLine)).toEqual([
      "a.access.yaml is not written in UTF-8: save it as UTF-8",
    ]);
    expect(diagnostics[0]?.span).toEqual({ file: "a.access.yaml", start: 12, end: 13 });
    expect(model.users).toEqual([]);
    expect(sourceOf("a.access.yaml")?.text).toContain("jos\u{fffd}");
  });
});

const setWithPolicy = (path: string) =>
  `permissionSets: { Look: { inlinePolicy: { file: "${path}" }, managedPolicies: [SecurityAudit] } }\n`;
const policyText = '{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "*" } }';
const errorsIn = (folder: string) =>
  compileFolder(folder)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code, span }) => `${code} ${span.file}`);

describe("a policy in a file of its own", () => {
  test("is read with the workspace", () => {
    const files = {
      ...main,
      "sets/a.access.yaml": setWithPolicy("p/look.json"),
      "sets/p/look.json": policyText,
    };
    withFolder(files, (folder) => {
      loadBoth(folder, files);
      expect(errorsIn(folder)).toEqual([]);
      expect(compileFolder(folder).model.permissionSets[0]?.inlinePolicy).toEqual(
        JSON.parse(policyText),
      );
    });
  });

  test("has to be there, in the folder and not by a link out of it", () => {
    withFolder({ ...main, "a.access.yaml": setWithPolicy("look.json") }, (folder) => {
      expect(errorsIn(folder)).toEqual(["missing-document a.access.yaml"]);
      withFolder({ "secret.json": policyText }, (elsewhere) => {
        symlinkSync(join(elsewhere, "secret.json"), join(folder, "look.json"));
        expect(errorsIn(folder)).toEqual([
          "missing-document a.access.yaml",
          "unreadable-file look.json",
        ]);
        expect(load(folder).found).toEqual([
          "unreadable-file: look.json is a link that leads out of the workspace: put the file itself in the workspace's folder",
        ]);
      });
    });
  });

  test("has to be text", () => {
    const files = { ...main, "a.access.yaml": setWithPolicy("look.json"), "look.json": "\u0000" };
    withFolder(files, (folder) => {
      writeFileSync(join(folder, "look.json"), Uint8Array.from([0x7b, 0xe4, 0x7d]));
      expect(errorsIn(folder)).toContain("not-utf-8 look.json");
    });
  });
});
