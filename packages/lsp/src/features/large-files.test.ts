import { inMemory } from "@rolecall/core";
import type { DocumentSymbol, FoldingRange, SemanticTokens } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { clientOf, type TestClient } from "../testing/client";

const root = URI.parse("file:///access");
const uri = `${root.toString()}/rolecall.yaml`;

const beginning = `rolecall: 1
permissionSets:
  Look:
    managedPolicies: [ReadOnlyAccess]
    inlinePolicy:
      Statement:
        - { Effect: Allow, Action: "s3:Get*", Resource: "*" }
groups:
`;

const groups = (count: number, description = ""): string =>
  Array.from({ length: count }, (_, at) => `  g${at}:\n    description: "${description}"\n`).join(
    "",
  );

const top = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const whole = { textDocument: { uri }, range: top };

async function clientWith(text: string, capabilities?: object): Promise<TestClient> {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(new Map()) }) });
  await client.start({ folders: [root.toString()], ...(capabilities && { capabilities }) });
  await client.open(uri, text);
  return client;
}

const asked = ["semanticTokens/full", "codeLens", "documentLink", "formatting", "rangeFormatting"];
const leftOut = asked.map((method) => `textDocument/${method}`);

describe("a file of a million characters", () => {
  let client: TestClient;
  beforeAll(async () => (client = await clientWith(beginning + groups(5_200, "x".repeat(200)))));
  afterAll(() => client.stop());

  test.each(leftOut)("%s says nothing of the whole of it", async (method) => {
    expect(await client.ask(method, whole)).toBeNull();
    expect(client.wrong).toEqual([]);
  });

  test("what is seen of it is coloured", async () => {
    const { data } = await client.ask<SemanticTokens>("textDocument/semanticTokens/range", whole);
    expect(data.length / 5).toBeGreaterThan(10);
    expect(data.length / 5).toBeLessThan(20);
  });

  test("all names are found in it, and what is in policies is not", async () => {
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", whole);
    expect(symbols.map(({ name, children = [] }) => [name, children.length])).toEqual([
      ["rolecall", 0],
      ["permissionSets", 1],
      ["groups", 5_200],
    ]);
    expect(symbols[1]?.children?.[0]).not.toHaveProperty("children");
  });

  test("sections can be folded, and as much else as editors take", async () => {
    const folds = await client.ask<FoldingRange[]>("textDocument/foldingRange", whole);
    expect(folds).toHaveLength(5_000);
    expect(folds.filter(({ startLine, endLine }) => endLine - startLine > 1)).toMatchObject([
      { startLine: 1, endLine: 6 },
      { startLine: 2, endLine: 6 },
      { startLine: 7, endLine: 10_407 },
    ]);
  });
});

test("a smaller file has all of it", async () => {
  const client = await clientWith(beginning + groups(5_200));
  for (const method of leftOut) expect(await client.ask(method, whole)).not.toBeNull();
  const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", whole);
  expect(symbols[1]?.children?.[0]?.children).toHaveLength(1);
  const folds = await client.ask<FoldingRange[]>("textDocument/foldingRange", whole);
  expect(folds.length).toBeGreaterThan(5_000);
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("an editor that folds few parts is told few", async () => {
  const textDocument = { foldingRange: { rangeLimit: 3 } };
  const client = await clientWith(beginning + groups(3), { textDocument });
  const folds = await client.ask<FoldingRange[]>("textDocument/foldingRange", whole);
  expect(folds.map(({ startLine }) => startLine)).toEqual([1, 2, 7]);
  await client.stop();
});
