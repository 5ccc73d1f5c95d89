import { inMemory } from "@rolecall/core";
import type {
  DocumentDiagnosticReport,
  InitializeResult,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { URI } from "vscode-uri";
import { clientOf, type ClientOptions, type TestClient } from "../testing/client";
import { everything } from "../testing/protocol/everything";

const root = URI.parse("file:///access");
const [groups, patterns] = ["groups", "patterns"].map(
  (name) => `${root.toString()}/${name}.access.yaml`,
) as [string, string];

const granting = `permissionSets:
  Look: { managedPolicies: [SecurityAudit] }
patterns:
  look: { principals: [group:auditors], permissionSets: [Look], accounts: { names: [prod] } }
`;

const files = new Map([
  ["rolecall.yaml", 'rolecall: 1\ninstance: { managementAccount: "100000000009" }\n'],
  [
    "accounts.access.yaml",
    'accounts:\n  org: { id: "100000000009" }\n  prod: { id: "100000000001" }\n',
  ],
  ["groups.access.yaml", "groups: { auditors: {} }\n"],
  ["patterns.access.yaml", granting],
]);

const pulling: ClientOptions = { initializationOptions: { diagnostics: "pull" } };

async function start(
  options: ClientOptions,
): Promise<{ readonly client: TestClient; readonly started: InitializeResult }> {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(files) }) });
  return { client, started: await client.start({ folders: [root.toString()], ...options }) };
}

function askAbout(client: TestClient, uri: string, previousResultId?: string) {
  const params = { textDocument: { uri }, ...(previousResultId && { previousResultId }) };
  return client.ask<DocumentDiagnosticReport>("textDocument/diagnostic", params);
}

test("an editor that asks is told what is wrong, and when that is what it knows", async () => {
  const { client, started } = await start(pulling);
  expect(started.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
  const fine = await askAbout(client, patterns);
  expect(fine).toMatchObject({ kind: "full", items: [] });
  await client.open(groups, "groups: { others: { external: true } }\n");
  const bad = await askAbout(client, patterns, fine.resultId);
  expect(bad).toMatchObject({ kind: "full", items: [{ code: "unknown-group" }] });
  const again = await askAbout(client, patterns, bad.resultId);
  expect(again).toEqual({ kind: "unchanged", resultId: bad.resultId });
  await client.close(groups);
  expect(await askAbout(client, patterns, bad.resultId)).toEqual(fine);
  await client.stop();
  expect([...client.diagnostics]).toEqual([]);
  expect(client.wrong).toEqual([]);
});

test("a file that is part of no workspace has nothing wrong with it", async () => {
  const { client } = await start(pulling);
  expect(await askAbout(client, "untitled:Untitled-1")).toMatchObject({ kind: "full", items: [] });
  await client.stop();
});

test("the whole workspace is told, also which files are fine again", async () => {
  const { client } = await start(pulling);
  const ask = (previousResultIds: readonly { uri: string; value: string }[]) =>
    client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
  await client.open(groups, "groups: {}\n");
  const { items } = await ask([]);
  expect(items).toMatchObject([{ uri: patterns, kind: "full", items: [{ severity: 1 }] }]);
  const known = items.map(({ uri, resultId = "" }) => ({ uri, value: resultId }));
  expect(await ask(known)).toMatchObject({ items: [{ uri: patterns, kind: "unchanged" }] });
  await client.close(groups);
  expect(await ask(known)).toMatchObject({ items: [{ uri: patterns, kind: "full", items: [] }] });
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("an editor that can only ask is not sent anything", async () => {
  const { publishDiagnostics: _, ...textDocument } = everything.textDocument;
  const capabilities = { ...everything, textDocument: { ...textDocument, diagnostic: {} } };
  const { client, started } = await start({ capabilities });
  expect(started.capabilities.diagnosticProvider).toBeDefined();
  await client.stop();
});

test("an editor that can do both is sent them", async () => {
  const capabilities = {
    ...everything,
    textDocument: { ...everything.textDocument, diagnostic: {} },
  };
  const { client, started } = await start({ capabilities });
  expect(started.capabilities.diagnosticProvider).toBeUndefined();
  await client.open(groups, "groups: {}\n");
  await client.untilCodes(patterns, "unknown-group");
  await client.stop();
});

test("an editor that does not want to know is told nothing", async () => {
  const { client, started } = await start({
    initializationOptions: { features: { diagnostics: false } },
  });
  expect(started.capabilities.diagnosticProvider).toBeUndefined();
  await client.open(groups, "groups: {}\n");
  await new Promise((resolve) => setTimeout(resolve, 100));
  await client.stop();
  expect([...client.diagnostics]).toEqual([]);
});
