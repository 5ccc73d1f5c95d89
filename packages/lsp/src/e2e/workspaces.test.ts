import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { changed, expectCodes, startIn, stopClients } from "../testing/clients";
import { folderWith, newFolder, removeFolders, uriIn, write } from "../testing/folders";
import { files, granting, group, main, sets } from "../testing/small-workspace";

afterEach(stopClients);
afterAll(removeFolders);

describe("the files of a workspace", () => {
  test("are checked while none is open, and watched", async () => {
    const folder = folderWith({ ...files, "patterns.access.yaml": granting("auditor") });
    const client = await startIn([folder]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await expectCodes(client, uri, "unknown-group");
    expect(client.asked).toContainEqual(
      expect.objectContaining({ method: "client/registerCapability" }),
    );
    write(folder, "groups.access.yaml", group("auditor"));
    await changed(client, folder, "groups.access.yaml");
    await expectCodes(client, uri);
  });

  test("appear, vanish and are renamed", async () => {
    const folder = folderWith(files);
    const client = await startIn([folder]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.open(uri, granting("newcomers"));
    await expectCodes(client, uri, "unknown-group");
    write(folder, "deep/er/more.access.yaml", group("newcomers"));
    await changed(client, folder, "deep/er/more.access.yaml");
    await expectCodes(client, uri);
    renameSync(join(folder, "deep/er/more.access.yaml"), join(folder, "deep/er/more.yaml"));
    await changed(client, folder, "deep/er/more.access.yaml", "deep/er/more.yaml");
    await expectCodes(client, uri, "unknown-group");
    renameSync(join(folder, "deep/er/more.yaml"), join(folder, "moved.access.yaml"));
    await changed(client, folder, "deep/er/more.yaml", "moved.access.yaml");
    await expectCodes(client, uri);
    rmSync(join(folder, "moved.access.yaml"));
    await changed(client, folder, "moved.access.yaml");
    await expectCodes(client, uri, "unknown-group");
  });

  test("are as the editor has them, and as the disk has them once they are closed", async () => {
    const folder = folderWith(files);
    const client = await startIn([folder]);
    const [groups, patterns] = ["groups", "patterns"].map((name) =>
      uriIn(folder, `${name}.access.yaml`),
    ) as [string, string];
    await client.open(groups, group("auditors"));
    await client.change(groups, group("others"));
    await expectCodes(client, patterns, "unknown-group");
    await client.close(groups);
    await expectCodes(client, patterns);
  });

  test("are there before they were ever saved", async () => {
    const folder = folderWith(files);
    const client = await startIn([folder]);
    const [fresh, patterns] = [
      uriIn(folder, "not/there/yet.access.yaml"),
      uriIn(folder, "patterns.access.yaml"),
    ];
    await client.open(patterns, granting("newcomers"));
    await expectCodes(client, patterns, "unknown-group");
    await client.open(fresh, group("newcomers"));
    await expectCodes(client, patterns);
    await client.close(fresh);
    await expectCodes(client, patterns, "unknown-group");
  });

  test("are those that `include:` selects, from the moment it does", async () => {
    const folder = folderWith({ ...files, "more/extra.yaml": group("newcomers") });
    const client = await startIn([folder]);
    const [workspace, patterns] = [
      uriIn(folder, "rolecall.yaml"),
      uriIn(folder, "patterns.access.yaml"),
    ];
    await client.open(patterns, granting("newcomers"));
    await expectCodes(client, patterns, "unknown-group");
    await client.open(workspace, main);
    await client.change(workspace, `${main}include: ["*.access.yaml", "more/*.yaml"]\n`);
    await expectCodes(client, patterns);
    await client.change(workspace, main);
    await expectCodes(client, patterns, "unknown-group");
  });
});

function policy(action: string): string {
  return `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "${action}", "Resource": "*" }] }\n`;
}

describe("a policy in a file of its own", () => {
  const set = "permissionSets:\n  Look: { inlinePolicy: { file: policies/look.json } }\n";

  test("is read once it is there, and as it is edited", async () => {
    const folder = folderWith({ ...files, "sets.access.yaml": set });
    const client = await startIn([folder]);
    const [naming, named] = [
      uriIn(folder, "sets.access.yaml"),
      uriIn(folder, "policies/look.json"),
    ];
    await expectCodes(client, naming, "missing-document");
    await client.open(named, policy("s3:ListAllMyBuckets"));
    await expectCodes(client, naming);
    await client.change(named, policy("s3:ListAllMyBucketz"));
    await expectCodes(client, named, "unknown-action");
    await client.change(named, "{ broken");
    await client.until(named, (found) => found.some(({ code }) => code !== "unknown-action"));
    await client.close(named);
    await expectCodes(client, naming, "missing-document");
    await expectCodes(client, named);
    write(folder, "policies/look.json", policy("s3:ListAllMyBuckets"));
    await changed(client, folder, "policies/look.json");
    await expectCodes(client, naming);
  });

  test("is read once it is named", async () => {
    const folder = folderWith({ ...files, "policies/look.json": policy("s3:ListAllMyBucketz") });
    const client = await startIn([folder]);
    const [naming, named] = [
      uriIn(folder, "sets.access.yaml"),
      uriIn(folder, "policies/look.json"),
    ];
    await client.open(naming, sets);
    await client.change(naming, set);
    await expectCodes(client, named, "unknown-action");
    await client.change(naming, sets);
    await expectCodes(client, named);
    const at = { textDocument: { uri: named }, position: { line: 0, character: 3 } };
    expect(await client.ask("textDocument/documentHighlight", at)).toBeNull();
  });
});

describe("workspaces", () => {
  test("may be several, each with names of its own", async () => {
    const [one, two] = [folderWith(files), folderWith(files)];
    const client = await startIn([one, two]);
    await client.open(uriIn(one, "groups.access.yaml"), group("others"));
    await expectCodes(client, uriIn(one, "patterns.access.yaml"), "unknown-group");
    expect(client.diagnostics.get(uriIn(two, "patterns.access.yaml")) ?? []).toEqual([]);
  });

  test("come and go with the folders that the editor shows", async () => {
    const [one, two] = [folderWith(files), folderWith({ ...files, "b.access.yaml": "groupz: {}" })];
    const client = await startIn([one]);
    const uri = uriIn(two, "b.access.yaml");
    const folder = { uri: uriIn(two), name: "two" };
    const method = "workspace/didChangeWorkspaceFolders";
    await client.tell(method, { event: { added: [folder], removed: [] } });
    await expectCodes(client, uri, "unknown-key");
    await client.tell(method, { event: { added: [], removed: [folder] } });
    await expectCodes(client, uri);
  });

  test("may be one in the other, and below the folder that is open", async () => {
    const folder = folderWith({
      "readme.md": "",
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`live/${path}`, text])),
      "live/test/rolecall.yaml": main,
      "live/test/groups.access.yaml": group("testers"),
    });
    const client = await startIn([folder]);
    const [outer, inner] = [
      uriIn(folder, "live/patterns.access.yaml"),
      uriIn(folder, "live/test/patterns.access.yaml"),
    ];
    await client.open(outer, granting("testers"));
    await expectCodes(client, outer, "unknown-group");
    await client.open(inner, sets + granting("testers"));
    await client.change(inner, sets + granting("auditors"));
    await expectCodes(client, inner, "unknown-group");
    await client.change(inner, sets + granting("testers"));
    await expectCodes(client, inner);
    await expectCodes(client, outer, "unknown-group");
  });

  test("are found from a file, when the editor shows no folder", async () => {
    const folder = folderWith(files);
    const client = await startIn([]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.open(uri, granting("nobody"));
    await expectCodes(client, uri, "unknown-group");
    await client.close(uri);
    await expectCodes(client, uri);
  });

  test("may be one file alone, but not several", async () => {
    const folder = newFolder();
    const client = await startIn([folder]);
    const [one, two] = [uriIn(folder, "a.access.yaml"), uriIn(folder, "b.access.yaml")];
    const alone = main.replace("rolecall: 1\n", "") + sets;
    await client.open(one, alone + granting("nobody"));
    await expectCodes(client, one, "unknown-group");
    await client.open(two, group("nobody"));
    await client.until(one, (found) => found[0]?.code === "missing-workspace-file");
    await client.until(two, (found) => found[0]?.code === "missing-workspace-file");
    await client.open(uriIn(folder, "rolecall.yaml"), "rolecall: 1\n");
    await expectCodes(client, one);
    await expectCodes(client, two);
  });
});
