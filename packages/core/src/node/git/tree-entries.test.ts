import { entriesIn, isHidden } from "./tree-entries";

const object = "0123456789abcdef0123456789abcdef01234567";

test("files and links are listed; other repositories and what is too large are not", () => {
  const lines = [
    `100644 blob ${object}     120\tteam.access.yaml`,
    `100755 blob ${object}       9\tpolicies/a\tb\n.json`,
    `120000 blob ${object}       9\tlink.yaml`,
    `160000 commit ${object}       -\tmodule.yaml`,
    `100644 blob ${object} 33554432\tlarge.yaml`,
    `100644 blob ${object} 33554433\thuge.yaml`,
  ];
  expect(entriesIn(`${lines.join("\0")}\0`).map(({ path, isLink }) => [path, isLink])).toEqual([
    ["team.access.yaml", false],
    ["policies/a\tb\n.json", false],
    ["link.yaml", true],
    ["large.yaml", false],
  ]);
});

test.each([
  ["teams/a.access.yaml", false],
  [".github/a.yaml", true],
  ["teams/.a.yaml", true],
  ["app/node_modules/a/a.yaml", true],
  ["cdktf.out/a.json", true],
])("that %s is hidden is %s", (path, hidden) => {
  expect(isHidden(path)).toBe(hidden);
});
