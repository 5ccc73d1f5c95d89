import { wrongWithParams, wrongWithResult } from "./conform";

const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };

test.each<[what: string, result: unknown, wrong: readonly string[]]>([
  ["nothing", null, []],
  ["one place", { uri: "file:///a", range }, []],
  ["links", [{ targetUri: "file:///a", targetRange: range, targetSelectionRange: range }], []],
  ["a place without a range", { uri: "file:///a" }, ["textDocument/definition lacks range"]],
  [
    "a path for an address",
    { uri: "/a", range },
    ['textDocument/definition.uri is no DocumentUri: "/a"'],
  ],
  [
    "a key that LSP does not know",
    { uri: "file:///a", range, path: "a" },
    ["textDocument/definition has no path"],
  ],
  [
    "a line before the first",
    { uri: "file:///a", range: { ...range, start: { line: -1, character: 0 } } },
    ["textDocument/definition.range.start.line is no uinteger: -1"],
  ],
  [
    "a range that ends before it starts",
    { uri: "file:///a", range: { start: range.end, end: range.start } },
    [expect.stringContaining("textDocument/definition.range ends before it starts") as string],
  ],
])("%s", (_, result, wrong) => {
  expect(wrongWithResult("textDocument/definition", result)).toEqual(wrong);
});

test("a message that only editors send, or nobody, is wrong", () => {
  for (const method of ["textDocument/didOpen", "textDocument/made-up"]) {
    expect(wrongWithParams(method, {})).toEqual([`${method} is nothing that a server sends`]);
  }
  expect(wrongWithParams("workspace/codeLens/refresh", undefined)).toEqual([]);
});
