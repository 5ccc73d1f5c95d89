import { describe as provenance } from "./provenance";

const origin = {
  object: "permissionSets.ReadOnly",
  span: { file: "teams.access.yaml", start: 0, end: 1 },
};

test("a description says where the thing is written, but not in which line", () => {
  expect(provenance("Look", origin, 700)).toBe("Look (teams.access.yaml: permissionSets.ReadOnly)");
  expect(provenance(undefined, origin, 700)).toBe("teams.access.yaml: permissionSets.ReadOnly");
});

test("the user's words are never cut for it", () => {
  const words = "x".repeat(680);
  expect(provenance(words, origin, 700)).toBe(words);
});

test("characters that AWS refuses do not get in by the path of a file", () => {
  const file = "équipe/日本.access.yaml";
  expect(provenance(undefined, { ...origin, span: { ...origin.span, file } }, 700)).toBe(
    "équipe/??.access.yaml: permissionSets.ReadOnly",
  );
});
