import { inMemory } from "@rolecall/core";
import { ImplementationRequest, LSPErrorCodes } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { features } from "../features";
import { clientOf } from "../testing/client";
import { type Feature, on } from "../service/feature";

const root = URI.parse("file:///access");
const uri = `${root.toString()}/rolecall.yaml`;
const at = { textDocument: { uri }, position: { line: 1, character: 2 } };

let wentOn = 0;

function fail(): never {
  throw new Error("out of luck");
}

/** A feature that does everything wrong that one can, and one after it. */
const more: readonly Feature[] = [
  {
    name: "broken",
    capabilities: () => ({ implementationProvider: true }),
    handlers: [on(ImplementationRequest.type, fail)],
    afterChange: fail,
  },
  {
    name: "later",
    capabilities: () => ({}),
    handlers: [],
    afterChange: () => void wentOn++,
  },
];

beforeAll(() => (features as Feature[]).push(...more));

test("a feature that fails answers with an error, and all others go on", async () => {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(new Map()) }) });
  const { capabilities } = await client.start({ folders: [root.toString()] });
  expect(capabilities.implementationProvider).toBe(true);
  await client.open(uri, "rolecall: 1\ngroups: {}\n");
  for (let turn = 0; turn < 3; turn++) {
    await expect(client.ask("textDocument/implementation", at)).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: "out of luck",
    });
    expect(await client.ask("textDocument/hover", at)).not.toBeNull();
  }
  await client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: "rolecall: 1\ngroupz: {}\n" }],
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(client.diagnostics.get(uri)).toMatchObject([{ code: "unknown-key" }]);
  expect(wentOn).toBeGreaterThan(0);
  await client.stop();
  expect(client.misshapen).toEqual([]);
  expect(client.wrong.join("\n")).toContain(
    "textDocument/implementation failed: this is a mistake",
  );
});
