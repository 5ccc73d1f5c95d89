import { compile } from "../../compile/compile";
import { createSourceFile } from "../../text/source-file";
import { isRefused } from "../parsed-source";
import { applyEdits } from "../text-edit";
import { editsFor } from ".";

/** A text after the fix with a title of something that is found in it; or why it stays. */
function fixed(text: string, title: string, path = "rolecall.yaml"): string {
  const source = createSourceFile(path, text);
  const fixes = compile([source]).diagnostics.flatMap((found) => found.fixes ?? []);
  const fix = fixes.find((one) => one.title === title);
  if (!fix) return fixes.map((one) => one.title).join("\n");
  const result = editsFor(fix, { sources: [source], documents: [] });
  return isRefused(result) ? result.problem.message : applyEdits(source, result.edits);
}

const pattern = (principal: string): string =>
  `rolecall: 1
groups: { auditors: {} }
patterns:
  audit: { principals: [${principal}] }
`;

describe("a name that is replaced", () => {
  test.each([
    ["group:auditor", "group:auditors"],
    ['"group:auditor"', '"group:auditors"'],
    ["'group:auditor'", "'group:auditors'"],
  ])("keeps its prefix and its quotes: %s", (before, after) => {
    expect(fixed(pattern(before), 'Replace "auditor" with "auditors"')).toBe(pattern(after));
  });

  test("gets quotes where it needs some", () => {
    const text =
      "rolecall: 1\ngroups: { 'a: b': {} }\nusers: {}\npatterns: { x: { principals: [ group:a: ] } }\n";
    expect(
      fixed(text.replace("group:a: ]", "'group:a; b' ]"), 'Replace "a; b" with "a: b"'),
    ).toMatch("'group:a: b'");
  });

  test("is replaced in a comment, too", () => {
    const text = "rolecall: 1\n# rolecall: allow unused-grup because so\ngroups: {}\n";
    expect(fixed(text, 'Replace "unused-grup" with "unused-group"')).toBe(
      text.replace("grup", "group"),
    );
  });
});

describe("a line", () => {
  test("is indented with spaces", () => {
    expect(fixed("rolecall: 1\ngroups:\n\tauditors: {}\n", "Indent with spaces")).toBe(
      "rolecall: 1\ngroups:\n  auditors: {}\n",
    );
  });

  test("that starts an empty document goes", () => {
    expect(fixed("rolecall: 1\n---\n", "Delete the line")).toBe("rolecall: 1\n");
  });

  test("with the version is the first, unless the file starts otherwise", () => {
    expect(fixed("groups: {}\n", "Add rolecall: 1")).toBe("rolecall: 1\ngroups: {}\n");
    expect(fixed("{ groups: {} }\n", "Add rolecall: 1")).toBe("{ groups: {}, rolecall: 1 }\n");
    expect(fixed("---\ngroups: {}\n", "Add rolecall: 1")).toBe("---\ngroups: {}\nrolecall: 1\n");
  });

  test("goes with a comment that stands alone, and stays with one that does not", () => {
    const allow = "# rolecall: allow unused-group because so";
    expect(fixed(`rolecall: 1\n${allow}\nusers: {}\n`, "Delete the comment")).toBe(
      "rolecall: 1\nusers: {}\n",
    );
    expect(fixed(`rolecall: 1\nusers: {} ${allow}\n`, "Delete the comment")).toBe(
      "rolecall: 1\nusers: {}\n",
    );
  });
});

test("a key is added as its neighbours are written", () => {
  const text =
    "rolecall: 1\npatterns:\n  a:\n    principals: [group:a] # who\n    permissionSets: [A]\n";
  expect(fixed(text, "Add accounts: { names: [NAME] }")).toBe(
    `${text}    accounts: { names: [NAME] }\n`,
  );
});

test("a key without a value gets one, before its comment", () => {
  expect(fixed("rolecall: 1\ngroups:\n  a: # yet\n", "Write a: {}")).toBe(
    "rolecall: 1\ngroups:\n  a: {} # yet\n",
  );
});

test("a list that would lose a comment is not written in one line", () => {
  const text = "rolecall: 1\ngroups:\n  a:\n    description:\n      - because # so\n";
  expect(fixed(text, "Write because")).toMatch("cannot be changed safely");
});
