import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import type { WorkspaceEdit } from "vscode-languageserver";
import { clientOf } from "../testing/client";

const root = URI.parse("file:///access");
const uriOf = (path: string) => `${root.toString()}/${path}`;
const team = "groups:\n  a: { members: [ana] }\n";
const files = new Map([
  ["rolecall.yaml", "rolecall: 1\n"],
  ["users.access.yaml", "users:\n  ana: { external: true }\n"],
  ["team.access.yaml", team],
]);

test("an edit says for which text of an open file it is", async () => {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(files) }) });
  await client.start({ folders: [root.toString()] });
  const edited = uriOf("team.access.yaml");
  await client.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri: edited, languageId: "yaml", version: 7, text: team },
  });
  await client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri: edited, version: 12 },
    contentChanges: [{ text: `# Ours\n${team}` }],
  });
  const { documentChanges = [] } = await client.ask<WorkspaceEdit>("textDocument/rename", {
    textDocument: { uri: edited },
    position: { line: 2, character: 18 },
    newName: "anna",
  });
  const versions = documentChanges.map((one) => "textDocument" in one && one.textDocument);
  expect(versions).toEqual([
    { uri: uriOf("users.access.yaml"), version: null },
    { uri: edited, version: 12 },
  ]);
});
