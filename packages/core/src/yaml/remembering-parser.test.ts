import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainData } from "../testing/plain";
import { afterStep, pieces, stepKinds } from "../testing/steps";
import { styledYaml } from "../testing/styled-yaml";
import { compareText } from "../text/compare";
import { createSourceFile } from "../text/source-file";
import type { YamlNode } from "./node";
import { type ParsedYaml, parseYaml } from "./parse";
import { createYamlParser } from "./remembering-parser";

const examples = join(__dirname, "../../../../examples");
const samples = join(__dirname, "../language/samples");
const texts = [
  ...["organization", "teams", "permission-sets/data", "patterns/security"].map((name) =>
    join(examples, "acme", `${name}.access.yaml`),
  ),
  ...readdirSync(samples).map((name) => join(samples, name)),
].map((path) => readFileSync(path, "utf8"));

/** The same things in many spellings. */
const styled = fc.nat(9999).map((seed) =>
  styledYaml(
    {
      groups: { one: { members: ["ana", "b: c"] }, "two three": {}, four: { description: "#4" } },
      users: { ana: { email: "a@b.example" }, ben: "it's" },
      permissionSets: { Reader: { tags: { a: "b", c: "{d}" }, policies: ["x", ["y"], {}] }, W: {} },
    },
    seed,
  ),
);

const sourceOf = (text: string) => createSourceFile("a.access.yaml", text);

/** Nothing depends on the order in which problems are found. */
function sorted({ root, reliableUntil, diagnostics }: ParsedYaml) {
  const found = diagnostics.map((one) => JSON.stringify(plainData(one)));
  return { root: plainData(root), reliableUntil, found: found.sort(compareText) };
}

/** What is said about a text. */
function factsOf(parsed: ParsedYaml) {
  const comments = parsed.pieces().flatMap((piece) => piece.comments());
  return { ...sorted(parsed), comments: plainData(comments) };
}

/** What is said about texts that are parsed one after the other. */
function inTurn(versions: readonly string[]) {
  const parse = createYamlParser();
  return versions.map((text) => factsOf(parse(sourceOf(text))));
}

/** What is said about each alone. */
function alone(versions: readonly string[]) {
  return versions.map((text) => factsOf(parseYaml(sourceOf(text))));
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...stepKinds),
    at: fc.nat(9999).map((at) => at / 10_000),
    size: fc.integer({ min: 1, max: 8 }),
    piece: fc.constantFrom(...pieces),
  }),
  { maxLength: 30 },
);

test("parses what it is given as if it had seen nothing before", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...texts), styled), steps, (original, changes) => {
      const versions = [original];
      for (const step of changes) versions.push(afterStep(versions.at(-1) ?? "", step, original));
      expect(inTurn(versions)).toEqual(alone(versions));
    }),
    { numRuns: 150 },
  );
});

const text = `# Who is who
groups:
  one:
    members: [ana]
  two: { external: true }
permissionSets:
  Reader:
    description: "a: b"
  # The last
  Writer: {}
`;

/** The pairs of all sections. */
function pairsIn(root: YamlNode | undefined) {
  const sections = root?.kind === "map" ? root.pairs : [];
  return sections.flatMap(({ value }) => (value.kind === "map" ? value.pairs : []));
}

/** The names of the entries that are still what they were after a text was put into the other. */
function keptAfter(marked: string): readonly string[] {
  const parse = createYamlParser();
  const before = new Set(pairsIn(parse(sourceOf(marked.replaceAll(/«[^»]*»/g, ""))).root));
  const now = pairsIn(parse(sourceOf(marked.replaceAll(/[«»]/g, ""))).root);
  return now.filter((pair) => before.has(pair)).map(({ key }) => key.value);
}

const all = ["one", "two", "Reader", "Writer"];
const allButOne = all.slice(1);

test.each([
  ["a comment above all", ["# Who is who\n", "# Who is who«, and where»\n"], all],
  ["a line in an entry", ["[ana]\n", "[ana]\n«    description: x\n»"], allButOne],
  ["an entry", ["  two:", "«  new: {}\n»  two:"], all],
  ["a section", ["permissionSets:", "«users: {}\n»permissionSets:"], all],
  ["half a key", ["[ana]\n", "[ana]\n«    descr\n»"], allButOne],
  ["half the name of an entry", ["  two:", "«  ne\n»  two:"], ["Reader", "Writer"]],
  ["half the name of a section", ["permissionSets:", "«use\n»permissionSets:"], all],
  ["half a name at the end", ["Writer: {}\n", "Writer: {}\n«assert»"], ["one", "two", "Reader"]],
  ["a bracket", ["[ana]\n", "[ana]«, [»\n"], allButOne],
  ["a quote with others behind it", ["  two:", '«  new: "\n»  two:'], all],
  ["a tab", ["[ana]", "[ana]«\t»"], allButOne],
  ["an alias", ["[ana]", "[ana«, *x»]"], allButOne],
  ["an entry that is there", ["  two:", "«  one: {}\n»  two:"], all],
] as const)("%s makes only what it is in anew", (_, [before, after], kept) => {
  expect(keptAfter(text.replace(before, after))).toEqual(kept);
});

test.each([
  ["an anchor and an alias", "[ana]\n  two: { a: b }", "[&x ana]\n  two: { a: *x }"],
  ["a second document", "permissionSets:", "---\npermissionSets:"],
  ["a directive", "# Who", "%YAML 1.1\n---\n# Who"],
  ["a tag on all", "groups:", "!x\ngroups:"],
  ["a quote with no other behind it", "Writer: {}", "Writer: '"],
  ["a key of two lines, the first further in", "# Who is who\n", " Who is who\n"],
])("%s may be about all of the text", (_, before, after) => {
  const versions = [text, text.replace(before, after), text];
  expect(inTurn(versions)).toEqual(alone(versions));
});

test("places move with what stands there", () => {
  const parse = createYamlParser();
  const [first] = pairsIn(parse(sourceOf(text)).root);
  parse(sourceOf(`# One more line\n${text}`));
  expect(first?.key.span.start).toBe(`# One more line\n${text}`.indexOf("one"));
});
