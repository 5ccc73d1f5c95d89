import { join } from "node:path";
import { terraformTexts } from "@rolecall/cdktf-gen/plan";
import { compileWorkspace, inMemory, loadWorkspaceFrom } from "@rolecall/core";
import type { Preview } from "@rolecall/lsp/requests";
import { startInWorker, workerScript } from "../../../lsp/src/testing/web-worker";

const folder = "vscode-vfs://github/acme/access";
const uri = `${folder}/rolecall.yaml`;

/** Names that Terraform does not take are among them, because those are hashed. */
const text = `rolecall: 1
instance: { managementAccount: "100000000009" }
accounts: { org: { id: "100000000009" }, prod: { id: "100000000001" } }
groups: { "risk & co": {} }
permissionSets: { Read.Only: { managedPolicies: [SecurityAudit] } }
patterns:
  look: { principals: ["group:risk & co"], permissionSets: [Read.Only], accounts: { names: [prod] } }
`;

const { model } = compileWorkspace(loadWorkspaceFrom(inMemory(new Map([["rolecall.yaml", text]]))));

test("in a browser, the preview of Terraform is what it is on a desktop", async () => {
  const files = new Map([[uri, text]]);
  const { client, close } = startInWorker(workerScript(join(__dirname, "server.ts")), files);
  try {
    await client.start({ folders: [folder] });
    await client.open(uri, text);
    await client.untilCodes(uri);
    const place = { textDocument: { uri }, position: { line: 0, character: 0 } };
    const offered = await client.ask<readonly Preview[]>("rolecall/previews", place);
    const shown = offered.filter((one) => one.uri.includes(":/terraform/"));
    const texts = await Promise.all(
      shown.map((one) => client.ask("workspace/textDocumentContent", { uri: one.uri })),
    );
    expect(texts).toEqual([...terraformTexts(model).values()].map((one) => ({ text: one })));
    expect(JSON.stringify(texts)).toMatch(/risk-co-[0-9a-f]{16}/);
    expect(client.wrong).toEqual([]);
  } finally {
    close();
  }
}, 120_000);
