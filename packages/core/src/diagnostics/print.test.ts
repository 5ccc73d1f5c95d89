import { createSourceFile } from "../text/source-file";
import { printDiagnostic } from "./print";
import { problem } from "./problems";

const source = createSourceFile(
  "teams.access.yaml",
  'a: 1\n\tname: "ü漢"  # \u001b[31m\nlast: x\n',
);
const sourceOf = (path: string) => (path === source.path ? source : undefined);
const spanOf = (text: string) => {
  const start = source.text.indexOf(text);
  return { file: source.path, start, end: start + text.length };
};

test("shows the line, a caret as wide as the place, the cure and the note", () => {
  const diagnostic = problem("unknown-key", spanOf("last"), {
    message: 'a workspace has no key "last"',
    cure: 'did you mean "list"?',
    note: "keys are case-sensitive",
  });
  expect(printDiagnostic(diagnostic, sourceOf)).toBe(
    [
      'error[unknown-key]: a workspace has no key "last"',
      "  teams.access.yaml:3:1",
      "3 │ last: x",
      '  │ ^^^^ did you mean "list"?',
      "   keys are case-sensitive · rolecall rules unknown-key",
    ].join("\n"),
  );
});

test("puts the caret under wide characters and lets no control character through", () => {
  const printed = printDiagnostic(problem("wrong-type", spanOf("漢"), { message: "m" }), sourceOf);
  const [, , line = "", caret = ""] = printed.split("\n");
  expect(line).toBe('2 │  name: "ü漢"  # \u{fffd}[31m');
  expect(caret).toBe("  │          ^^");
});

test("shows related places, and names a file that it cannot quote", () => {
  const diagnostic = problem("duplicate-key", spanOf("a"), {
    message: "m",
    related: [{ message: "first here", span: { file: "gone.yaml", start: 0, end: 1 } }],
  });
  expect(printDiagnostic(diagnostic, sourceOf)).toContain("   gone.yaml\n   first here\n");
});
