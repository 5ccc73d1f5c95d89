import { inMemory } from "@rolecall/core";
import { ErrorCodes, type InitializeResult, ResponseError } from "vscode-languageserver";
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

const all = requestsAbout({
  textDocument: { uri: `${root}/team.access.yaml` },
  position: { line: 6, character: 32 },
});
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

/** Pulling brings the one capability that is not there otherwise. */
const everything = { diagnostics: "pull" };

test("what the server says it can do, it does, and this is all that is asked here", async () => {
  const { client, offered } = await start(everything);
  expect([...offered].sort()).toEqual(Object.keys(all).sort());
  for (const capability of offered) await askAll(client, requestsOf(capability));
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
    expect(missing).not.toEqual([]);
    for (const { method, params } of missing.flatMap(requestsOf)) {
      await expect(client.ask(method, params)).rejects.toMatchObject({
        code: ErrorCodes.MethodNotFound,
      } satisfies Partial<ResponseError>);
    }
    await client.stop();
    expect(client.wrong).toEqual([]);
  },
);
