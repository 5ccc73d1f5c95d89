import { inMemory } from "@rolecall/core";
import { ErrorCodes, type InitializeResult } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { features } from "../features";
import { clientOf, type TestClient } from "../testing/client";
import { followUps, type Request, requestsAbout } from "../testing/requests";

const root = URI.parse("file:///access");
const text = `permissionSets:
  Look:
    inlinePolicy:
      Version: "2012-10-17"
      Statement: [{ Effect: Allow, Action: "s3:ListAllMyBuckets", Resource: "*" }]
patterns:
  look: { principals: [group:auditors], permissionSets: [Look], accounts: { names: [prod] } }
`;
const files = new Map([
  ["rolecall.yaml", "rolecall: 1\n"],
  ["groups.access.yaml", "groups: { auditors: { external: true } }\n"],
  ["team.access.yaml", text],
]);

const about = {
  textDocument: { uri: `${root.toString()}/team.access.yaml` },
  position: { line: 6, character: 32 },
};
const all = requestsAbout(about);
type Capability = keyof typeof all;

async function start(initializationOptions: object) {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(files) }) });
  const started = await client.start({ folders: [root.toString()], initializationOptions });
  return { client, offered: offeredIn(started) };
}

/** What the server says it can do, but for following texts and folders. */
function offeredIn({ capabilities }: InitializeResult): ReadonlySet<string> {
  const { textDocumentSync: _, workspace = {}, ...providers } = capabilities;
  const { workspaceFolders: __, ...ofWorkspace } = workspace;
  return new Set([
    ...Object.keys(providers),
    ...Object.keys(ofWorkspace).map((key) => `workspace.${key}`),
  ]);
}

function requestsOf(capability: string): readonly Request[] {
  const requests = all[capability as Capability];
  return requests.map(([method, params]) => ({ method, params }));
}

/** What some features answer besides LSP's own requests. */
const own: Readonly<Record<string, readonly Request[]>> = {
  accessMatrix: [{ method: "rolecall/accessMatrix", params: { place: about } }],
  explain: [
    {
      method: "rolecall/explain",
      params: {
        workspace: root.toString(),
        principal: "group:auditors",
        account: "prod",
        action: "s3:GetObject",
        resource: "*",
      },
    },
    { method: "rolecall/actions", params: { typed: "s3:Get" } },
  ],
  previews: [{ method: "rolecall/previews", params: about }],
  status: [{ method: "rolecall/status", params: {} }],
};

/** Pulling brings the one capability that is not there otherwise. */
const everything = { diagnostics: "pull" };

test("what the server says it can do, it does, and this is all that is asked here", async () => {
  const { client, offered } = await start(everything);
  expect([...offered].sort()).toEqual(Object.keys(all).sort());
  for (const capability of offered) await askAll(client, requestsOf(capability));
  for (const requests of Object.values(own)) await askAll(client, requests);
  await client.stop();
  expect(client.wrong).toEqual([]);
});

async function askAll(client: TestClient, requests: readonly Request[]): Promise<void> {
  for (const { method, params } of requests) {
    const result = await client.ask(method, params);
    await askAll(client, followUps(method, result));
  }
}

test.each(features.map(({ name }) => name))(
  "%s that is switched off is neither offered nor answered",
  async (name) => {
    const { offered } = await start(everything);
    const { client, offered: rest } = await start({ ...everything, features: { [name]: false } });
    const missing = [...offered].filter((capability) => !rest.has(capability));
    const requests = [...missing.flatMap(requestsOf), ...(own[name] ?? [])];
    expect(requests).not.toEqual([]);
    for (const { method, params } of requests) {
      await expect(client.ask(method, params)).rejects.toMatchObject({
        code: ErrorCodes.MethodNotFound,
      });
    }
    await client.stop();
    expect(client.wrong).toEqual([]);
  },
);
