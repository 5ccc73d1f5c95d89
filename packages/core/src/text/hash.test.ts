import { fingerprint } from "./hash";

test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("the fingerprint of %j is the published one", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});
