import { chmodSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { disk } from "../node";
import { type ClientOptions, clientOf, type TestClient } from "../testing/client";
import { folderWith, newFolder, removeFolders, uriIn, write } from "../testing/folders";

jest.setTimeout(60_000);

const main = `rolecall: 1
instance: { managementAccount: "100000000009" }
accounts:
  org: { id: "100000000009" }
  prod: { id: "100000000001" }
`;

const sets = `permissionSets:
  Look: { managedPolicies: [SecurityAudit] }
`;

/** One line that is wrong when there is no such group. */
const granting = (group: string): string =>
  `patterns: { look: { principals: [group:${group}], permissionSets: [Look], accounts: { names: [prod] } } }\n`;

const group = (name: string): string => `groups: { ${name}: {} }\n`;

const files = {
  "rolecall.yaml": main,
  "sets.access.yaml": sets,
  "groups.access.yaml": group("auditors"),
  "patterns.access.yaml": granting("auditors"),
};

let clients: TestClient[] = [];

async function start(folders: readonly string[], options: ClientOptions = {}): Promise<TestClient> {
  const client = clientOf(disk);
  clients.push(client);
  await client.start({ ...options, folders: folders.map((folder) => uriIn(folder)) });
  return client;
}

afterEach(async () => {
  for (const client of clients) {
    await client.stop();
    expect(client.wrong).toEqual([]);
  }
  clients = [];
});

afterAll(removeFolders);

/** What an editor says when files on the disk have changed. */
function changed(client: TestClient, folder: string, ...paths: readonly string[]): Promise<void> {
  const changes = paths.map((path) => ({ uri: uriIn(folder, path), type: 2 }));
  return client.tell("workspace/didChangeWatchedFiles", { changes });
}

/** Has the server answer everything it was told before. */
async function settled(client: TestClient): Promise<void> {
  const params = { textDocument: { uri: "file:///nowhere.access.yaml" } };
  await client.ask("textDocument/documentSymbol", params).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

describe("the files of a workspace", () => {
  test("are checked while none is open, and watched", async () => {
    const folder = folderWith({ ...files, "patterns.access.yaml": granting("auditor") });
    const client = await start([folder]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.untilCodes(uri, "unknown-group");
    expect(client.asked).toContainEqual(
      expect.objectContaining({ method: "client/registerCapability" }),
    );
    write(folder, "groups.access.yaml", group("auditor"));
    await changed(client, folder, "groups.access.yaml");
    await client.untilCodes(uri);
  });

  test("appear, vanish and are renamed", async () => {
    const folder = folderWith(files);
    const client = await start([folder]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.open(uri, granting("newcomers"));
    await client.untilCodes(uri, "unknown-group");
    write(folder, "deep/er/more.access.yaml", group("newcomers"));
    await changed(client, folder, "deep/er/more.access.yaml");
    await client.untilCodes(uri);
    renameSync(join(folder, "deep/er/more.access.yaml"), join(folder, "deep/er/more.yaml"));
    await changed(client, folder, "deep/er/more.access.yaml", "deep/er/more.yaml");
    await client.untilCodes(uri, "unknown-group");
    renameSync(join(folder, "deep/er/more.yaml"), join(folder, "moved.access.yaml"));
    await changed(client, folder, "deep/er/more.yaml", "moved.access.yaml");
    await client.untilCodes(uri);
    rmSync(join(folder, "moved.access.yaml"));
    await changed(client, folder, "moved.access.yaml");
    await client.untilCodes(uri, "unknown-group");
  });

  test("are as the editor has them, and as the disk has them once they are closed", async () => {
    const folder = folderWith(files);
    const client = await start([folder]);
    const [groups, patterns] = ["groups", "patterns"].map((name) =>
      uriIn(folder, `${name}.access.yaml`),
    ) as [string, string];
    await client.open(groups, group("auditors"));
    await client.change(groups, group("others"));
    await client.untilCodes(patterns, "unknown-group");
    await client.close(groups);
    await client.untilCodes(patterns);
  });

  test("are there before they were ever saved", async () => {
    const folder = folderWith(files);
    const client = await start([folder]);
    const [fresh, patterns] = [
      uriIn(folder, "not/there/yet.access.yaml"),
      uriIn(folder, "patterns.access.yaml"),
    ];
    await client.open(patterns, granting("newcomers"));
    await client.untilCodes(patterns, "unknown-group");
    await client.open(fresh, group("newcomers"));
    await client.untilCodes(patterns);
    await client.close(fresh);
    await client.untilCodes(patterns, "unknown-group");
  });

  test("are those that `include:` selects, from the moment it does", async () => {
    const folder = folderWith({ ...files, "more/extra.yaml": group("newcomers") });
    const client = await start([folder]);
    const [workspace, patterns] = [
      uriIn(folder, "rolecall.yaml"),
      uriIn(folder, "patterns.access.yaml"),
    ];
    await client.open(patterns, granting("newcomers"));
    await client.untilCodes(patterns, "unknown-group");
    await client.open(workspace, main);
    await client.change(workspace, `${main}include: ["*.access.yaml", "more/*.yaml"]\n`);
    await client.untilCodes(patterns);
    await client.change(workspace, main);
    await client.untilCodes(patterns, "unknown-group");
  });
});

describe("a policy in a file of its own", () => {
  const set = "permissionSets:\n  Look: { inlinePolicy: { file: policies/look.json } }\n";
  const policy = (action: string): string =>
    `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "${action}", "Resource": "*" }] }\n`;

  test("is read once it is there, and as it is edited", async () => {
    const folder = folderWith({ ...files, "sets.access.yaml": set });
    const client = await start([folder]);
    const [naming, named] = [
      uriIn(folder, "sets.access.yaml"),
      uriIn(folder, "policies/look.json"),
    ];
    await client.untilCodes(naming, "missing-document");
    await client.open(named, policy("s3:ListAllMyBuckets"));
    await client.untilCodes(naming);
    await client.change(named, policy("s3:ListAllMyBucketz"));
    await client.untilCodes(named, "unknown-action");
    await client.change(named, "{ broken");
    await client.until(named, (found) => found.some(({ code }) => code !== "unknown-action"));
    await client.close(named);
    await client.untilCodes(naming, "missing-document");
    await client.untilCodes(named);
    write(folder, "policies/look.json", policy("s3:ListAllMyBuckets"));
    await changed(client, folder, "policies/look.json");
    await client.untilCodes(naming);
  });

  test("is read once it is named", async () => {
    const folder = folderWith({ ...files, "policies/look.json": policy("s3:ListAllMyBucketz") });
    const client = await start([folder]);
    const [naming, named] = [
      uriIn(folder, "sets.access.yaml"),
      uriIn(folder, "policies/look.json"),
    ];
    await client.open(naming, sets);
    await client.change(naming, set);
    await client.untilCodes(named, "unknown-action");
    await client.change(naming, sets);
    await client.untilCodes(named);
    const at = { textDocument: { uri: named }, position: { line: 0, character: 3 } };
    expect(await client.ask("textDocument/documentHighlight", at)).toBeNull();
  });
});

describe("workspaces", () => {
  test("may be several, each with names of its own", async () => {
    const [one, two] = [folderWith(files), folderWith(files)];
    const client = await start([one, two]);
    await client.open(uriIn(one, "groups.access.yaml"), group("others"));
    await client.untilCodes(uriIn(one, "patterns.access.yaml"), "unknown-group");
    expect(client.diagnostics.get(uriIn(two, "patterns.access.yaml")) ?? []).toEqual([]);
  });

  test("come and go with the folders that the editor shows", async () => {
    const [one, two] = [folderWith(files), folderWith({ ...files, "b.access.yaml": "groupz: {}" })];
    const client = await start([one]);
    const uri = uriIn(two, "b.access.yaml");
    const folder = { uri: uriIn(two), name: "two" };
    const method = "workspace/didChangeWorkspaceFolders";
    await client.tell(method, { event: { added: [folder], removed: [] } });
    await client.untilCodes(uri, "unknown-key");
    await client.tell(method, { event: { added: [], removed: [folder] } });
    await client.untilCodes(uri);
  });

  test("may be one in the other, and below the folder that is open", async () => {
    const folder = folderWith({
      "readme.md": "",
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`live/${path}`, text])),
      "live/test/rolecall.yaml": main,
      "live/test/groups.access.yaml": group("testers"),
    });
    const client = await start([folder]);
    const [outer, inner] = [
      uriIn(folder, "live/patterns.access.yaml"),
      uriIn(folder, "live/test/patterns.access.yaml"),
    ];
    await client.open(outer, granting("testers"));
    await client.untilCodes(outer, "unknown-group");
    await client.open(inner, sets + granting("testers"));
    await client.change(inner, sets + granting("auditors"));
    await client.untilCodes(inner, "unknown-group");
    await client.change(inner, sets + granting("testers"));
    await client.untilCodes(inner);
    await client.untilCodes(outer, "unknown-group");
  });

  test("are found from a file, when the editor shows no folder", async () => {
    const folder = folderWith(files);
    const client = await start([]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.open(uri, granting("nobody"));
    await client.untilCodes(uri, "unknown-group");
    await client.close(uri);
    await client.untilCodes(uri);
  });

  test("may be one file alone, but not several", async () => {
    const folder = newFolder();
    const client = await start([folder]);
    const [one, two] = [uriIn(folder, "a.access.yaml"), uriIn(folder, "b.access.yaml")];
    const alone = main.replace("rolecall: 1\n", "") + sets;
    await client.open(one, alone + granting("nobody"));
    await client.untilCodes(one, "unknown-group");
    await client.open(two, group("nobody"));
    await client.until(one, (found) => found[0]?.code === "missing-workspace-file");
    await client.until(two, (found) => found[0]?.code === "missing-workspace-file");
    await client.open(uriIn(folder, "rolecall.yaml"), "rolecall: 1\n");
    await client.untilCodes(one);
    await client.untilCodes(two);
  });
});

describe("what is not Rolecall's", () => {
  const kubernetes = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\ngroups: 7\n";

  test("gets nothing at all", async () => {
    const folder = folderWith({ ...files, "deployment.yaml": kubernetes });
    const client = await start([folder, newFolder()]);
    const uris = [uriIn(folder, "deployment.yaml"), uriIn(newFolder(), "values.yaml")];
    for (const uri of uris) await client.open(uri, kubernetes);
    for (const uri of uris) {
      await client.change(uri, `${kubernetes}x`);
      const at = { textDocument: { uri }, position: { line: 3, character: 2 } };
      expect(await client.ask("textDocument/definition", at)).toBeNull();
      expect(await client.ask("textDocument/hover", at)).toBeNull();
    }
    await settled(client);
    for (const uri of uris) expect(client.diagnostics.get(uri)).toBeUndefined();
  });

  test.each(["untitled:Untitled-1", "git:/x/a.access.yaml?ref", "vscode-notebook-cell:/a.yaml#1"])(
    "a document at %s is left alone",
    async (uri) => {
      const client = await start([folderWith(files)]);
      await client.open(uri, "groupz: {}\n");
      await client.change(uri, "groupz: [}\n");
      const at = { textDocument: { uri }, position: { line: 0, character: 2 } };
      expect(await client.ask("textDocument/definition", at)).toBeNull();
      await settled(client);
      expect(client.diagnostics.get(uri)).toBeUndefined();
      await client.close(uri);
    },
  );
});

describe("files that are hard to read", () => {
  test("in another encoding", async () => {
    const latin = Buffer.from("users: { jos\xe9: { external: true } }\n", "latin1");
    const folder = folderWith({ ...files, "users.access.yaml": latin });
    const client = await start([folder]);
    const uri = uriIn(folder, "users.access.yaml");
    await client.untilCodes(uri, "not-utf-8");
    await client.open(uri, "users: { jos\u00e9: { external: true } }\n");
    await client.untilCodes(uri, "unused-user");
  });

  test("of five megabytes", async () => {
    const comments = "# nothing to see here, and that for a very long time\n".repeat(100_000);
    const folder = folderWith({ ...files, "large.access.yaml": `${comments}groupz: {}\n` });
    const client = await start([folder]);
    const uri = uriIn(folder, "large.access.yaml");
    await client.untilCodes(uri, "unknown-key");
    await client.open(uri, `${comments}groups: {}\n`);
    await client.untilCodes(uri);
  });

  test("in a folder that may not be looked into", async () => {
    const folder = folderWith({ ...files, "closed/more.access.yaml": group("more") });
    chmodSync(join(folder, "closed"), 0);
    const client = await start([folder]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.open(uri, granting("nobody"));
    await client.untilCodes(uri, "unknown-group");
    chmodSync(join(folder, "closed"), 0o700);
  });

  test.each(["a b", "ä ö", "%41", "a+b&c=d", "日本語", "#x?y", "\u{1f512}"])(
    "with a path such as %s",
    async (name) => {
      const folder = folderWith({});
      for (const [path, text] of Object.entries(files)) write(folder, `${name}/${path}`, text);
      const client = await start([folder]);
      const uri = uriIn(folder, `${name}/patterns.access.yaml`);
      await client.open(uri, granting("nobody"));
      await client.untilCodes(uri, "unknown-group");
      await client.close(uri);
      await client.untilCodes(uri);
    },
  );
});
