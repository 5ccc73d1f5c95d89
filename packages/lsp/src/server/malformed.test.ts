import { inMemory } from "@rolecall/core";
import { ErrorCodes } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { clientOf, type TestClient } from "../testing/client";
import { allRequests, followUps, type Request } from "../testing/requests";

const root = URI.parse("file:///access");
const uri = `${root.toString()}/rolecall.yaml`;
const place = { textDocument: { uri }, position: { line: 2, character: 3 } };

let client: TestClient;

beforeAll(async () => {
  client = clientOf({ mountOf: () => ({ root, files: inMemory(new Map()) }) });
  const initializationOptions = { diagnostics: "pull" };
  await client.start({ folders: [root.toString()], initializationOptions });
  await client.open(uri, "rolecall: 1\ngroups:\n  admins: { members: [nobody] }\n");
});

afterAll(() => client.stop());

/** The code with which a request is refused; nothing when it is answered. */
async function refusalOf(method: string, params: object | undefined): Promise<unknown> {
  const asked = params
    ? client.connection.sendRequest(method, params)
    : client.connection.sendRequest(method);
  return asked.then(
    () => undefined,
    ({ code }: { code: unknown }) => code,
  );
}

const requests: readonly Request[] = [
  ...allRequests(place),
  ...followUps("textDocument/completion", [{ label: "members" }]),
  ...followUps("textDocument/codeAction", [{ title: "Mend it" }]),
  ...followUps("textDocument/prepareCallHierarchy", [{ uri, name: "admins" }]),
];

const question = { principal: "group:admins", account: "shop", action: "s3:*", resource: "*" };

/** What may be asked besides LSP's own. */
const own: readonly Request[] = [
  { method: "rolecall/previews", params: place },
  { method: "rolecall/previews", params: { workspace: root.toString() } },
  { method: "rolecall/explain", params: { ...question, workspace: root.toString() } },
  {
    method: "rolecall/actions",
    params: { typed: "s3", workspace: root.toString(), account: "shop" },
  },
];

describe.each([...requests, ...own])("$method", ({ method, params }) => {
  test("is refused without params, and with a list of them", async () => {
    for (const none of [undefined, {}, [], [1, 2]]) {
      expect([none, await refusalOf(method, none)]).toEqual([none, ErrorCodes.InvalidParams]);
    }
  });

  test("is answered or refused, whichever part of it is misshapen", () =>
    expectAnswerOrRefusal({ method, params }));
});

/** For each part of a request that something else may stand in its place. */
async function expectAnswerOrRefusal({ method, params }: Request): Promise<void> {
  const others = [undefined, null, 7, [], [null], {}, { line: -1 }, { start: {}, end: {} }];
  for (const key of Object.keys(params)) {
    for (const other of others) {
      const refusal = await refusalOf(method, { ...params, [key]: other });
      expect([undefined, ErrorCodes.InvalidParams]).toContain(refusal);
    }
  }
  expect(client.wrong).toEqual([]);
}

test("a matrix may be asked for with anything or nothing, but not with what is misshapen", () => {
  const before = { revision: "HEAD", commit: "1f", texts: {} };
  const params = { workspace: root.toString(), place, before };
  return expectAnswerOrRefusal({ method: "rolecall/accessMatrix", params });
});

test("what is wrong with it is said", async () => {
  const position = { line: 0.5, character: 0 };
  await expect(client.ask("textDocument/hover", { ...place, position })).rejects.toThrow(
    'textDocument/hover: "position" is not what the protocol says it is',
  );
  await expect(client.ask("workspace/symbol", {})).rejects.toThrow(
    'workspace/symbol: "query" is missing',
  );
});
