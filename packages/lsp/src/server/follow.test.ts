import { inMemory } from "@rolecall/core";
import type { Range } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { clientOf, type TestClient } from "../testing/client";

const root = URI.parse("file:///access");
const uri = `${root.toString()}/rolecall.yaml`;

async function start(capabilities?: object): Promise<TestClient> {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(new Map()) }) });
  await client.start({ folders: [root.toString()], ...(capabilities && { capabilities }) });
  return client;
}

function between(...[line, character, endLine, endCharacter]: readonly number[]): Range {
  return {
    start: { line: line ?? 0, character: character ?? 0 },
    end: { line: endLine ?? 0, character: endCharacter ?? 0 },
  };
}

test("ranges behind the last line, or behind the end of one, mean these ends", async () => {
  const client = await start();
  await client.open(uri, "rolecall: 1");
  await client.edit(uri, [
    { range: between(0, 500, 0, 900), text: "\n" },
    { range: between(7, 3, 9, 1), text: "groups: {}\n# here\n" },
    { range: between(12, 0, 13, 0), text: "# one\n" },
    { range: between(12, 0, 13, 0), text: "# two\n" },
    { range: between(1, 0, 1, 6), text: "groupz" },
  ]);
  const [found] = await client.untilCodes(uri, "unknown-key");
  expect(found?.range).toEqual(between(1, 0, 1, 6));
  await client.edit(uri, [{ range: between(5, 0, 5, 0), text: "userz: {}" }]);
  const [, second] = await client.untilCodes(uri, "unknown-key", "unknown-key");
  expect(second?.range).toEqual(between(5, 0, 5, 5));
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("a change whose range is left out, or is null, is one of all of the text", async () => {
  const client = await start();
  await client.open(uri, "rolecall: 1\n");
  for (const [key, range] of [["groupz"], ["userz", null]]) {
    await client.tell("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, rangeLength: range, text: `rolecall: 1\n${key}: {}\n` }],
    });
    const found = await client.until(uri, ([one]) => one?.range.end.character === key?.length);
    expect(found).toHaveLength(1);
  }
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("a range that ends before it starts is meant the other way round", async () => {
  const client = await start();
  await client.open(uri, "rolecall: 1\ngroups: {}\n");
  await client.edit(uri, [{ range: between(1, 6, 1, 0), text: "userz" }]);
  const [found] = await client.untilCodes(uri, "unknown-key");
  expect(found?.range).toEqual(between(1, 0, 1, 5));
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("a byte order mark is no part of a text", async () => {
  const client = await start();
  await client.open(uri, "\ufeffrolecall: 1\ngroupz: {}\n");
  await client.untilCodes(uri, "unknown-key");
  await client.change(uri, "\ufeffrolecall: 1\n");
  await client.untilCodes(uri);
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("a file may be opened twice, and is closed once", async () => {
  const client = await start();
  await client.open(uri, "rolecall: 1\ngroupz: {}\n");
  await client.untilCodes(uri, "unknown-key");
  await client.open(uri, "rolecall: 1\n");
  await client.untilCodes(uri);
  await client.open(uri, "rolecall: 1\nuserz: {}\n");
  await client.untilCodes(uri, "unknown-key");
  await client.close(uri);
  await client.untilCodes(uri);
  await client.stop();
  expect(client.wrong).toEqual([]);
});

test("an editor that cannot watch files is not asked to", async () => {
  const client = await start({ textDocument: {} });
  await client.open(uri, "rolecall: 1\ngroupz: {}\n");
  await client.untilCodes(uri, "unknown-key");
  await client.stop();
  expect(client.asked).toEqual([]);
});
