import * as fc from "fast-check";
import * as yaml from "yaml";
import { compile } from "../compile/compile";
import { grantsOf } from "../resolve/queries";
import { type Plain, styledYaml } from "../testing/styled-yaml";
import { createSourceFile } from "../text/source-file";
import { addAccount } from "./add-account";
import { addPattern, addPrincipal } from "./add-pattern";
import type { EditResult } from "./edit-result";
import { setValue } from "./set-value";
import { applyEdits, type EditableWorkspace, type TextEdit } from "./text-edit";

/** Another reading of YAML than the one that edits are tried with. */
const parse = (text: string) => yaml.parse(text, { logLevel: "error" });

type Value = Record<string, Record<string, Plain>>;

const names = fc.constantFrom(
  "a",
  "b",
  "c",
  "dev-1",
  "e f",
  "g: h",
  "i#",
  "007",
  "true",
  "ünï",
  "'",
);
/** More of them find more; so many are enough to find each mistake that was made so far. */
const runs = Number(process.env["RUNS"] ?? 100);

const tagValues = fc.constantFrom("a", "", "e f", "007", "true", "ünï", "a@b:c");
const tags = fc.dictionary(fc.constantFrom("env", "team", "a b"), tagValues, { maxKeys: 2 });
const id = fc.integer({ min: 0, max: 999_999_999_999 }).map((n) => String(n).padStart(12, "0"));
const account = fc.record({ id, tags }, { requiredKeys: ["id"] });
const pattern = fc.record({
  principals: fc.uniqueArray(
    names.map((name) => `group:${name}`),
    { minLength: 1, maxLength: 5 },
  ),
  permissionSets: fc.constant(["Look"]),
  accounts: fc.record({ names: fc.uniqueArray(names, { minLength: 1, maxLength: 2 }) }),
});
const allGroups = Object.fromEntries(
  ["a", "b", "c", "dev-1", "e f", "g: h", "i#", "007", "true", "ünï", "'"].map((name) => [
    name,
    {},
  ]),
);
const sections = fc.record(
  {
    accounts: fc.dictionary(names, account, { maxKeys: 6 }),
    patterns: fc.dictionary(names, pattern, { maxKeys: 5 }),
    permissionSets: fc.constantFrom(
      { Look: { managedPolicies: ["SecurityAudit"] } },
      { Look: { description: "Look", managedPolicies: ["SecurityAudit"] } },
    ),
    groups: fc.constant(allGroups),
  },
  { requiredKeys: ["permissionSets", "groups"] },
);

/** A workspace as values, and as somebody might write them. */
const written = fc
  .tuple(sections, fc.nat())
  .map(([value, seed]) => ({ value, text: styledYaml(value, seed) }));

/** What is added, as an edit of the text and as one of the values. */
interface Addition {
  readonly edit: (workspace: EditableWorkspace) => EditResult;
  readonly apply: (value: Value) => Value;
}

const accountAddition = fc.tuple(names, account).map(([name, thing]): Addition => ({
  edit: (workspace) => addAccount(workspace, { name: `new ${name}`, ...thing }),
  apply: (value) => ({ ...value, accounts: { ...value["accounts"], [`new ${name}`]: thing } }),
}));
const patternAddition = fc.tuple(names, pattern).map(([name, thing]): Addition => ({
  edit: (workspace) => addPattern(workspace, { name: `${name}-new`, ...thing } as never),
  apply: (value) => ({ ...value, patterns: { ...value["patterns"], [`${name}-new`]: thing } }),
}));

const description = fc.constantFrom(
  "Look: do not touch",
  "007",
  "a, b",
  "ünï",
  "- x",
  "# y",
  "plain",
);
const setting = description.map((value): Addition => ({
  edit: (workspace) =>
    setValue(workspace, { keys: ["permissionSets", "Look", "description"], value }),
  apply: (before) => {
    const look = before["permissionSets"]?.["Look"] as object;
    return { ...before, permissionSets: { Look: { ...look, description: value } } };
  },
}));
const addition = fc.oneof(accountAddition, patternAddition, setting);

const workspaceOf = (text: string): EditableWorkspace => ({
  sources: [createSourceFile("a.access.yaml", text)],
  documents: [],
});
const textAfter = ({ sources: [source] }: EditableWorkspace, edits: readonly TextEdit[]): string =>
  source ? applyEdits(source, edits) : "";

/** The text before edits, from that after them. */
function undone(after: string, edits: readonly TextEdit[], before: string): string {
  let shift = 0;
  const pieces = edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { start, newText, oldText: before.slice(span.start, span.end) };
  });
  return pieces.reduceRight((text, { start, newText, oldText }) => {
    expect(text.slice(start, start + newText.length)).toBe(newText);
    return text.slice(0, start) + oldText + text.slice(start + newText.length);
  }, after);
}

/** What a workspace means, without the places where it is written. */
function meaningOf(text: string) {
  const { model, diagnostics } = compile([createSourceFile("a.access.yaml", text)]);
  const grants = grantsOf(model).map(({ principal, permissionSet, account: { name } }) =>
    [principal.kind, principal.name, permissionSet, name].join(" "),
  );
  const messages = diagnostics.map(({ code, message }) => `${code}: ${message}`).sort();
  return { accounts: model.accounts, grants, messages };
}

test("however a workspace is written, it means what it meant and what is added", () => {
  fc.assert(
    fc.property(written, addition, ({ value, text }, { edit, apply }) => {
      const workspace = workspaceOf(text);
      const result = edit(workspace);
      expect([text, result]).toEqual([text, { edits: expect.any(Array) }]);
      const edits = "problem" in result ? [] : result.edits;
      const after = textAfter(workspace, edits);
      expect(undone(after, edits, text)).toBe(text);
      expect(parse(after)).toEqual(apply(value as Value));
      expect(meaningOf(after)).toEqual(meaningOf(JSON.stringify(apply(value as Value))));
    }),
    { numRuns: runs },
  );
});

test("a principal is added to a pattern, however it is written", () => {
  fc.assert(
    fc.property(pattern, fc.nat(), (one, seed) => {
      const before = styledYaml({ patterns: { one, two: one } }, seed);
      const workspace = workspaceOf(before);
      const result = addPrincipal(workspace, "one", "group:x, y");
      const edits = "problem" in result ? [] : result.edits;
      const after = textAfter(workspace, edits);
      expect(undone(after, edits, before)).toBe(before);
      const { patterns } = parse(after);
      expect(patterns.two).toEqual(one);
      expect(patterns.one.principals.toSorted()).toEqual([...one.principals, "group:x, y"].sort());
    }),
  );
});

/** What is written, with comments that allow something, each on a line of its own. */
const allowing = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9 })), { minLength: 1, maxLength: 4 }))
  .map(([{ text }, places]) => {
    const lines = text.split("\n");
    for (const [index, [place, column]] of places.entries()) {
      const comment = `${" ".repeat(column)}# rolecall: allow unused-group because ${index}`;
      lines.splice(place % lines.length, 0, comment);
    }
    return { text: lines.join("\n"), count: places.length };
  });

/**
 * The line below a comment and the comments below that; "" where none follows. What stands on it
 * between « and » is left out, unless the line starts with it.
 */
function lineBelow(text: string, index: number): string {
  const lines = text
    .replaceAll(/(?<=\S.*)«([^»\n]*)(?:»|$)/gm, "")
    .split("\n")
    .map((line) => line.replace(/^»/, "").trim());
  const comment = lines.findIndex((line) => line.endsWith(`because ${index}`));
  return lines.slice(comment).find((line) => !line.startsWith("#")) ?? "";
}

test("what a comment allows is allowed on the same line afterwards, and nowhere else", () => {
  let edited = 0;
  fc.assert(
    fc.property(
      allowing,
      fc.oneof(accountAddition, patternAddition),
      ({ text, count }, { edit }) => {
        const workspace = workspaceOf(text);
        const result = edit(workspace);
        if ("problem" in result) return;
        edited++;
        const marked = result.edits.map(({ span, newText }) => ({ span, newText: `«${newText}»` }));
        const after = textAfter(workspace, marked);
        for (let index = 0; index < count; index++) {
          expect([after, lineBelow(after, index)]).toEqual([after, lineBelow(text, index)]);
        }
      },
    ),
    { numRuns: runs },
  );
  expect(edited).toBeGreaterThan(runs / 2);
});

const odd = fc.constantFrom(
  ...Array.from(" \t\n:,-[]{}#&*!|>'\"?~%@"),
  "\r\n",
  "\n\n",
  "\n  ",
  ": ",
  " #",
  "- ",
  "&x ",
  "*x",
  "|\n",
  ">-\n",
  "!!map ",
  "---\n",
  "...\n",
  "? ",
  "<<: ",
);

/** What is written, with a few places overwritten. */
const mutation = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 3 }), odd);
const mutated = fc
  .tuple(written, fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([{ text }, mutations]) =>
    mutations.reduce((so, [place, length, insertion]) => {
      const at = Math.floor(place * so.length);
      return so.slice(0, at) + insertion + so.slice(at + length);
    }, text),
  );

test("a text that is odd or broken is refused, or means what it meant and what is added", () => {
  let edited = 0;
  fc.assert(
    fc.property(mutated, addition, (text, { edit, apply }) => {
      const workspace = workspaceOf(text);
      const result = edit(workspace);
      if ("problem" in result) return;
      edited++;
      const after = textAfter(workspace, result.edits);
      expect(undone(after, result.edits, text)).toBe(text);
      expect(parse(after)).toEqual(apply(parse(text) as Value));
    }),
    { numRuns: 4 * runs },
  );
  expect(edited).toBeGreaterThan(runs / 10);
});
