import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import * as fc from "fast-check";
import { parse } from "yaml";
import { problemSeverities } from "../diagnostics/problems";
import { levelProblems } from "../compile/levels";
import { rules } from "../rules";
import { readFile } from "../symbols/file-content";
import { splitFiles, stripMarks } from "../testing";
import { blocksOf, sectionsOf } from "../testing/pages";
import { pattern, wrongTexts } from "../testing/wrong-texts";
import { createSourceFile, type SourceFile } from "../text/source-file";
import { accessSchema } from "./access-schema";
import { findings } from "./findings-reference";
import { languageObjects } from "./language-reference";

const root = join(__dirname, "../../../..");
const samples = join(__dirname, "../language/samples");

/** Editors match patterns with the flag `u` or without, so the schema has to mean the same. */
const validators = [true, false].map((unicodeRegExp) => {
  const ajv = new Ajv({ unicodeRegExp, strict: true, strictTypes: false, strictRequired: false });
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage"]);
  return ajv.compile(accessSchema());
});

function refusals(value: unknown): readonly string[] {
  return validators.flatMap((validate) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
}

const refusalsIn = ({ text }: SourceFile) => refusals(parse(text, { logLevel: "silent" }));

/** What a sample names. */
const metadata = createSourceFile(
  "saml/acme-labs-Auditor.xml",
  `<EntityDescriptor><IDPSSODescriptor>${"x".repeat(1000)}</IDPSSODescriptor></EntityDescriptor>`,
);
const documents = new Map([[metadata.path, metadata]]);

/** What reading a file finds that is wrong with its text. */
function problemsIn(source: SourceFile): readonly string[] {
  const { model, diagnostics } = readFile(source, documents);
  return [...diagnostics, ...levelProblems(model?.rules, rules)].flatMap(({ code }) =>
    problemSeverities.get(code) === "error" ? [code] : [],
  );
}

const isFound = (source: SourceFile) => problemsIn(source).length > 0;

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)(rolecall|.+\.access)\.yaml$/.test(path.replaceAll("\\", "/")))
    .filter((path) => !path.includes("node_modules"))
    .map((path) => createSourceFile(path, readFileSync(join(folder, path), "utf8")));
}

function pageFiles(heading: string): readonly SourceFile[] {
  return findings().flatMap(({ page }) => {
    const section = sectionsOf(readFileSync(join(root, page), "utf8")).get(heading) ?? "";
    const files = blocksOf(section, "yaml").flatMap((block) => splitFiles(block).map(stripMarks));
    return files.filter(({ path }) => path.endsWith(".yaml"));
  });
}

const examples = filesIn(join(root, "examples"));

test("every example is taken", () => {
  expect(examples.length).toBeGreaterThan(25);
  for (const file of examples) expect([file.path, refusalsIn(file)]).toEqual([file.path, []]);
});

test("everything good on the pages of findings is taken", () => {
  const good = pageFiles("Good");
  expect(good.length).toBeGreaterThan(40);
  for (const file of good) expect([file.text, refusalsIn(file)]).toEqual([file.text, []]);
});

test("what is refused on the pages of findings is also found by the reader", () => {
  const readable = pageFiles("Bad").filter((file) => isReadable(file));
  const refused = readable.filter((file) => refusalsIn(file).length > 0);
  expect(refused.filter((file) => !isFound(file)).map(({ text }) => text)).toEqual([]);
  const codes = new Set(refused.flatMap(problemsIn));
  expect([...codes].sort()).toEqual(refusable);
});

/** What stands in the pages that a schema refuses: a code that gets lost here is lost in editors. */
const refusable = [
  "conflicting-value",
  "empty-file",
  "empty-selector",
  "invalid-account-id",
  "invalid-action",
  "invalid-duration",
  "invalid-resource",
  "invalid-value",
  "merge-key",
  "missing-key",
  "unknown-key",
  "unknown-operator",
  "unknown-rule",
  "unquoted-account-id",
  "unsupported-tag",
  "wrong-type",
];

function isReadable({ text }: SourceFile): boolean {
  try {
    parse(text, { logLevel: "silent" });
    return true;
  } catch {
    return false;
  }
}

test("every object has a sample, every sample is right, and none is left over", () => {
  const names = languageObjects().map(([name]) => `${name}.yaml`);
  expect(readdirSync(samples).sort()).toEqual(names.sort());
  for (const name of names) {
    const sample = createSourceFile(name, readFileSync(join(samples, name), "utf8"));
    expect([name, refusalsIn(sample), isFound(sample)]).toEqual([name, [], false]);
  }
});

test.each(wrongTexts)("%s is refused, by the reader too", (_, text) => {
  const file = createSourceFile("rolecall.yaml", text);
  expect(refusalsIn(file)).not.toEqual([]);
  expect(isFound(file)).toBe(true);
});

test("a pattern may have variables wherever they are filled in", () => {
  const text = pattern(
    'forEach: { who: ["group:a"], id: ["123456789012"], only: [only] }',
    'principals: ["${who}"]',
    'accounts: { ids: ["${id}"], management: "${only}", unit: "${only}/**" }',
  );
  const file = createSourceFile("a.access.yaml", text);
  expect([refusalsIn(file), isFound(file)]).toEqual([[], false]);
});

/** A value of an example with something else in the place of one of its parts. */
const mutated = fc
  .record({
    file: fc.constantFrom(...examples),
    at: fc.nat(),
    part: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("", "a", "A/B", "4h", "PT1H30M", "group:a b", "é", "\u{1f600}", true, 1, []),
      fc.string({ unit: "binary", maxLength: 40 }).filter((text) => text.isWellFormed()),
    ),
  })
  .map(({ file, at, part }) => replacePart(parse(file.text), at, part));

function replacePart(value: unknown, at: number, part: unknown): unknown {
  let rest = at % countParts(value);
  const walk = (node: unknown): unknown => {
    if (rest-- === 0) return part;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  return walk(value);
}

function countParts(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, child) => sum + countParts(child), 1);
}

test("nothing that the reader takes is refused", () => {
  fc.assert(
    fc.property(mutated, (value) => {
      const file = createSourceFile("rolecall.yaml", JSON.stringify(value));
      const wronglyRefused = isFound(file) ? [] : refusals(value);
      expect(wronglyRefused).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
