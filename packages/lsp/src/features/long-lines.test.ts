import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import { clientOf, type TestClient } from "../testing/client";
import { allRequests } from "../testing/requests";

const root = URI.parse("file:///access");
const uri = `${root.toString()}/rolecall.yaml`;

/** The square of such a length takes minutes. */
const long = (piece: string, length = 200_000) => piece.repeat(Math.ceil(length / piece.length));

const places = [
  ["a description", "groups:\n  a:\n    description: "],
  ["a list", "groups:\n  a:\n    members:\n      - a\n      - "],
  [
    "a policy",
    "permissionSets:\n  A:\n    inlinePolicy:\n      Statement: { Effect: Allow, Action: ",
  ],
] as const;

const lines = [
  ["blanks", `a${long(" ")}b`],
  ["blanks before a comment", `a${long(" ")}b #`],
  ["blanks in a comment", `# a${long(" ")}!`],
  ["blanks before quotes", `a${long(" ")}"x"y"`],
  ["dashes", long("-")],
  ["letters and dashes", long("a-")],
  ["one word", `${long("a")} b`],
  ["stars", `s3:${long("*")}!`],
  ["marks of comments", `${long(" #")}\u2028`],
  ["variables that are not ended", long("${")],
  ["marks of texts", long(" >-")],
] as const;

/** Many times what all requests about harmless lines of that length take. */
const timeout = 20_000;

describe.each(places)("within %s", (_, start) => {
  test.each(lines)(
    "%s that go on and on keep nobody waiting",
    async (_of, line) => {
      const client = clientOf({ mountOf: () => ({ root, files: inMemory(new Map()) }) });
      await client.start({ folders: [root.toString()] });
      await client.open(uri, `rolecall: 1\n${start}${line}\n`);
      const row = start.split("\n").length;
      const [begin, inside, end] = [at(0, 0), at(row, 20), at(row, 200_020)];
      for (const [here, other] of [
        [inside, end],
        [at(row + 1, 0), begin],
        [at(2, 3), end],
      ] as const) {
        expect(await answersAbout(client, here, other)).toBeGreaterThan(10);
      }
      expect(client.wrong).toEqual([]);
    },
    timeout,
  );
});

interface Position {
  readonly line: number;
  readonly character: number;
}

function at(line: number, character: number): Position {
  return { line, character };
}

/** How many of the requests about a place are answered; a refusal is an answer, too. */
async function answersAbout(client: TestClient, position: Position, other: Position) {
  let answers = 0;
  for (const { method, params } of allRequests({ textDocument: { uri }, position, other })) {
    const answer = await client.ask<unknown>(method, params).catch(String);
    if (answer !== null) answers++;
  }
  return answers;
}
