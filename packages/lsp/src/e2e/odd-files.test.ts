import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expectCodes, startIn, stopClients } from "../testing/clients";
import { folderWith, newFolder, removeFolders, uriIn, write } from "../testing/folders";
import { files, granting, group } from "../testing/small-workspace";
import { pause } from "../testing/waiting";

afterEach(stopClients);
afterAll(removeFolders);

describe("what is not Rolecall's", () => {
  const kubernetes = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\ngroups: 7\n";

  test("gets nothing at all", async () => {
    const folder = folderWith({ ...files, "deployment.yaml": kubernetes });
    const client = await startIn([folder, newFolder()]);
    const uris = [uriIn(folder, "deployment.yaml"), uriIn(newFolder(), "values.yaml")];
    for (const uri of uris) await client.open(uri, kubernetes);
    for (const uri of uris) {
      await client.change(uri, `${kubernetes}x`);
      const at = { textDocument: { uri }, position: { line: 3, character: 2 } };
      expect(await client.ask("textDocument/definition", at)).toBeNull();
      expect(await client.ask("textDocument/hover", at)).toBeNull();
    }
    await pause(100);
    for (const uri of uris) expect(client.diagnostics.get(uri)).toBeUndefined();
  });

  test.each(["untitled:Untitled-1", "git:/x/a.access.yaml?ref", "vscode-notebook-cell:/a.yaml#1"])(
    "a document at %s is left alone",
    async (uri) => {
      const client = await startIn([folderWith(files)]);
      await client.open(uri, "groupz: {}\n");
      await client.change(uri, "groupz: [}\n");
      const at = { textDocument: { uri }, position: { line: 0, character: 2 } };
      expect(await client.ask("textDocument/definition", at)).toBeNull();
      await pause(100);
      expect(client.diagnostics.get(uri)).toBeUndefined();
      await client.close(uri);
    },
  );
});

describe("files that are hard to read", () => {
  test("in another encoding", async () => {
    const latin = Buffer.from("users: { jos\xe9: { external: true } }\n", "latin1");
    const folder = folderWith({ ...files, "users.access.yaml": latin });
    const client = await startIn([folder]);
    const uri = uriIn(folder, "users.access.yaml");
    await expectCodes(client, uri, "not-utf-8");
    await client.open(uri, "users: { jos\u00e9: { external: true } }\n");
    await expectCodes(client, uri, "unused-user");
  });

  test("of five megabytes", async () => {
    const comments = "# nothing to see here, and that for a very long time\n".repeat(100_000);
    const folder = folderWith({ ...files, "large.access.yaml": `${comments}groupz: {}\n` });
    const client = await startIn([folder]);
    const uri = uriIn(folder, "large.access.yaml");
    await expectCodes(client, uri, "unknown-key");
    await client.open(uri, `${comments}groups: {}\n`);
    await expectCodes(client, uri);
  });

  test("in a folder that may not be looked into", async () => {
    const folder = folderWith({ ...files, "closed/more.access.yaml": group("more") });
    chmodSync(join(folder, "closed"), 0);
    const client = await startIn([folder]);
    const uri = uriIn(folder, "patterns.access.yaml");
    await client.open(uri, granting("nobody"));
    await expectCodes(client, uri, "unknown-group");
    chmodSync(join(folder, "closed"), 0o700);
  });

  test.each(["a b", "ä ö", "%41", "a+b&c=d", "日本語", "#x?y", "\u{1f512}"])(
    "with a path such as %s",
    async (name) => {
      const folder = folderWith({});
      for (const [path, text] of Object.entries(files)) write(folder, `${name}/${path}`, text);
      const client = await startIn([folder]);
      const uri = uriIn(folder, `${name}/patterns.access.yaml`);
      await client.open(uri, granting("nobody"));
      await expectCodes(client, uri, "unknown-group");
      await client.close(uri);
      await expectCodes(client, uri);
    },
  );
});
