import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { symbolKinds } from "../spec";
import { plainData } from "../testing/plain";
import { afterStep, pieces, type Step, stepKinds } from "../testing/steps";
import { createSourceFile } from "../text/source-file";
import { type Compilation, compile } from "./compile";
import { createIncrementalCompiler } from "./incremental-compiler";

/** The texts of a workspace, by path. */
type Texts = Readonly<Record<string, string>>;

const examples = join(__dirname, "../../../../examples");
const policy = { Statement: { Effect: "Allow", Action: "s3:GetObject", Resource: "*" } };

/** A policy that two files name, one of them twice, and suppressions of each form. */
const named = {
  "named.access.yaml": `permissionSets:
  Named: { inlinePolicy: { file: policy.json } }
  # rolecall: allow unused-permission-set because it is on its way
  NamedToo:
    inlinePolicy: # rolecall: allow unused-group
      file: policy.json
  NotThere:
    inlinePolicy: { file: other.yaml }
`,
  "also.access.yaml": "permissionSets:\n  Third:\n    inlinePolicy: { file: policy.json }\n",
  "policy.json": JSON.stringify({ Version: "2012-10-17", ...policy }, undefined, 2),
};

const workspaces: readonly Texts[] = [
  { ...textsIn("starter"), ...named },
  textsIn("external-accounts"),
  { ...textsIn("ported/landing-zone") },
];

function textsIn(example: string): Texts {
  const folder = join(examples, example);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const read = paths.filter((path) => /(?:\.access\.yaml|rolecall\.yaml|\.xml|\.json)$/.test(path));
  return Object.fromEntries(
    read
      .filter((path) => !/expected|cdktf/.test(path))
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

const isDocument = ({ path }: { readonly path: string }) => /\.(?:json|xml)$/.test(path);

/** Compiles some texts, and says all that comes of it as plain data. */
function allOf(compileWorkspace: typeof compile, texts: Texts) {
  const files = Object.entries(texts).map(([path, text]) => createSourceFile(path, text));
  const compiled = compileWorkspace(
    files.filter((file) => !isDocument(file)),
    { today: "2026-06-15", documents: files.filter(isDocument) },
  );
  return plainData(facts(compiled));
}

function facts({ workspace, model, diagnostics }: Compilation) {
  const { sources, symbols, diagnostics: _, ...written } = workspace;
  const texts = [...sources].map(([path, { text }]) => [path, text]);
  const names = symbolKinds.map((kind) => [
    symbols.definitionsOf(kind),
    symbols.referencesTo(kind),
  ]);
  return { diagnostics, model, written, texts, names };
}

/** A step in one of the files, or one that takes the file away or brings it back. */
const change = fc.record({
  file: fc.nat(99),
  isAboutFile: fc.nat(19).map((chance) => chance === 0),
  step: fc.record({
    kind: fc.constantFrom(...stepKinds),
    at: fc.nat(9999).map((at) => at / 10_000),
    size: fc.integer({ min: 1, max: 8 }),
    piece: fc.constantFrom(...pieces),
  }),
});

function afterChange(
  texts: Texts,
  { file, isAboutFile, step }: { file: number; isAboutFile: boolean; step: Step },
  original: Texts,
): Texts {
  const path = Object.keys(original)[file % Object.keys(original).length] ?? "";
  const { [path]: text = "", ...others } = texts;
  if (isAboutFile && path in texts) return others;
  return { ...texts, [path]: afterStep(text, step, original[path] ?? "") };
}

test("gives what compiling anew gives, whatever was compiled before", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...workspaces),
      fc.array(change, { maxLength: 25 }),
      (original, changes) => {
        const compiler = createIncrementalCompiler();
        let texts = original;
        for (const one of changes) {
          texts = afterChange(texts, one, original);
          expect(allOf(compiler.compile, texts)).toEqual(allOf(compile, texts));
        }
      },
    ),
    { numRuns: 40 },
  );
});

const typed = `  Typed:
    description: "What: it's for"
    # rolecall: allow unused-permission-set because it is typed
    sessionDuration: 4h
    tags: { team: a, "env": [b] }
    inlinePolicy:
      Version: "2012-10-17"
      Statement:
        - Effect: Allow
          Action: [s3:GetObject, "s3:*"]
          Resource: *
          Condition: { StringEquals: { "aws:PrincipalTag/team": '\${x}' } }
assertions:
  no-typed:
    never: { principals: [group:a], permissionSets: [Typed], accounts: { all: true } }
`;

test.each([
  ["at the start of a section", "permissionSets:\n"],
  ["within a section", "  NamedToo:\n"],
  ["at the end", ""],
])("gives the same for everything that is typed %s", (_, after) => {
  const compiler = createIncrementalCompiler();
  const path = "named.access.yaml";
  const before = named[path];
  const at = after === "" ? before.length : before.indexOf(after) + after.length;
  for (let length = 0; length <= typed.length; length++) {
    const text = before.slice(0, at) + typed.slice(0, length) + before.slice(at);
    const texts = { "rolecall.yaml": "rolecall: 1\n", ...named, [path]: text };
    expect(allOf(compiler.compile, texts)).toEqual(allOf(compile, texts));
  }
});

const rolecall = "rolecall: 1\npermissionSets:\n  First: {}\n  Second: {}\n";
const source = (text: string) => createSourceFile("rolecall.yaml", text);
const entriesOf = ({ workspace }: Compilation) => workspace.model.permissionSets?.entries ?? [];

test("what has not changed is the very same object, and its places move", () => {
  const compiler = createIncrementalCompiler();
  const [first, second] = entriesOf(compiler.compile([source(rolecall)]));
  const edited = rolecall.replace("First: {}", "First: { tags: { a: b } }");
  const [changed, kept] = entriesOf(compiler.compile([source(edited)]));
  expect(changed).not.toBe(first);
  expect(kept).toBe(second);
  expect(kept?.key.span.start).toBe(edited.indexOf("Second"));
});

test("a file that says the same is not read again, whichever object stands for it", () => {
  const compiler = createIncrementalCompiler();
  const { workspace } = compiler.compile([source(rolecall)]);
  const again = compiler.compile([source(rolecall.slice(0))]);
  expect(again.workspace.model).toBe(workspace.model);
});

test("files that share a path do not move each other's places", () => {
  const compiler = createIncrementalCompiler();
  const twice = [source(rolecall), source(`# Another\n${rolecall}`)];
  compiler.compile(twice);
  const { diagnostics } = compiler.compile(twice);
  expect(plainData(diagnostics)).toEqual(plainData(compile(twice).diagnostics));
});
