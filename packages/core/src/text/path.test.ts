import { pathFrom } from "./path";

test.each([
  ["a.access.yaml", "p.json", "p.json"],
  ["sets/a.access.yaml", "policies/p.json", "sets/policies/p.json"],
  ["sets/a.access.yaml", "./../policies//p.json", "policies/p.json"],
  ["sets/a.access.yaml", "../../p.json", undefined],
  ["a.access.yaml", "/etc/passwd", undefined],
  ["a.access.yaml", "C:/p.json", undefined],
  ["a.access.yaml", "..\\p.json", undefined],
  ["a.access.yaml", ".", undefined],
])("from %s, %s is %s", (file, target, expected) => {
  expect(pathFrom(file, target)).toBe(expected);
});
