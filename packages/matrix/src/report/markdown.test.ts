import type { AccessMatrix } from "../data/access-matrix";
import { reportMarkdown } from "./markdown";

const matrix: AccessMatrix = {
  title: "acme",
  principals: [{ kind: "group", key: "a|b`c\n# d" }],
  accounts: [
    { name: "prod", id: "100000000001", unit: "Workloads", tags: [] },
    { name: "dev", id: "100000000002", tags: [] },
  ],
  access: [{ kind: "permission-set", name: "Look" }],
  origins: [{ object: "patterns.look", file: "a.access.yaml", line: 3, column: 3 }],
  originLists: [[0]],
  grants: [[0, 0, 0, 0]],
};

test("each account has a table, in which no name can end a cell or a line", () => {
  expect(reportMarkdown(matrix)).toBe(`# Access: \`acme\`

## \`prod\`

\`100000000001\` in \`Workloads\`

| Principal | Access | From | Written in |
| --- | --- | --- | --- |
| \`\` group:a\\|b\`c\u{fffd}# d \`\` | \`Look\` | \`patterns.look\` | \`a.access.yaml:3\` |

## Accounts that nobody has access to

- \`dev\`
`);
});

test("of a comparison there is what is gained and lost alone", () => {
  const compared: AccessMatrix = {
    ...matrix,
    comparedWith: "HEAD",
    grants: [[0, 0, 0, 0, "gained"]],
  };
  const text = reportMarkdown(compared);
  expect(text).toContain("Compared with `HEAD`.\n\n## Gained: 1\n");
  expect(text).not.toContain("Lost");
  expect(reportMarkdown({ ...matrix, comparedWith: "HEAD" })).toContain(
    "No access is gained or lost.",
  );
});
