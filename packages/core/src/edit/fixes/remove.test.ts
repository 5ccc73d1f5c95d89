import * as fc from "fast-check";
import * as yaml from "yaml";
import { type Plain, styledYaml } from "../../testing/styled-yaml";
import { createSourceFile } from "../../text/source-file";
import { type Extent, type Layout, layoutOf } from "../../yaml/layout";
import { applyEdits } from "../text-edit";
import { removeItem } from "./remove";

/** Another reading of YAML than the one that removals are tried with. */
const parse = (text: string): unknown => yaml.parse(text, { logLevel: "error" });

/** The text without what stands between « and »; or why it stays. */
function removed(marked: string): string {
  const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
  const source = createSourceFile("a.access.yaml", marked.replaceAll(/[«»]/g, ""));
  const result = removeItem(source, { file: source.path, start, end });
  return "problem" in result ? result.problem.message : applyEdits(source, result.edits);
}

describe("an item of a list in block style", () => {
  test("goes with its line, what is said beside it and the comments above it", () => {
    const text = `
a: # all
  # the first
  - x
  # the second
  - «y» # really
  - z
b: 1
`;
    expect(removed(text)).toBe(`
a: # all
  # the first
  - x
  - z
b: 1
`);
  });

  test("leaves the comments above the first one, which may be about all", () => {
    expect(removed("a:\n  # all\n  - «x»\n  - y\n")).toBe("a:\n  # all\n  - y\n");
  });

  test("takes along what allows it", () => {
    expect(removed("a:\n  # rolecall: allow b because c\n  - «x»\n  - y\n")).toBe("a:\n  - y\n");
  });

  test("takes the line break before it at the end of a file that has none there", () => {
    expect(removed("a:\n  - x\n  - «y»")).toBe("a:\n  - x");
  });

  test("goes with all its lines", () => {
    expect(removed("a:\n  - «b: 1\n    c: 2»\n  - d: 3\n")).toBe("a:\n  - d: 3\n");
  });

  test("leaves one of two empty lines", () => {
    expect(removed("a:\n  - x\n\n  - «y»\n\n  - z\n")).toBe("a:\n  - x\n\n  - z\n");
  });

  test("stays when it is the only one, because an empty list says nothing", () => {
    expect(removed("a:\n  - «x»\nb: 1\n")).toMatch("cannot be");
    expect(removed("a: [«x»]\n")).toMatch("cannot be");
  });
});

describe("an entry of a mapping in block style", () => {
  test("goes with all that is below it", () => {
    expect(removed("a:\n  «b»:\n    c: 1\n    # of c\n  # of d\n  d: 2\n")).toBe(
      "a:\n  # of d\n  d: 2\n",
    );
  });

  test("lets the next one stand behind the dash", () => {
    expect(removed("a:\n  - «b»: 1\n    c: 2\n")).toBe("a:\n  - c: 2\n");
  });

  test("leaves braces when it was the only one", () => {
    expect(removed("a:\n  b:\n    «c»: 1\n  d: 2\n")).toBe("a:\n  b: {}\n  d: 2\n");
    expect(removed("a:\n  - «b»: 1\n")).toBe("a:\n  - {}\n");
    expect(removed("«a»: 1\n")).toBe("{}\n");
  });

  test("goes from the top of a file", () => {
    expect(removed("a: 1\n\n«b»:\n  - x\n\nc: 2\n")).toBe("a: 1\n\nc: 2\n");
  });
});

describe("an item in brackets or braces", () => {
  test.each([
    ["[«x», y]", "[y]"],
    ["[x, «y»]", "[x]"],
    ["[ x, «y», z ]", "[ x, z ]"],
    ["[x, «y»,]", "[x,]"],
    ["{ «x»: 1, y: 2 }", "{ y: 2 }"],
    ["{ x: 1, «y»: [2] }", "{ x: 1 }"],
    ["{ «x»: 1 }", "{}"],
    ["{ x: [{ «y»: 1 }] }", "{ x: [{}] }"],
  ])("goes with its comma: %s", (before, after) => {
    expect(removed(`a: ${before}\n`)).toBe(`a: ${after}\n`);
  });

  test("goes with its line, and with the comma before it when it was the last", () => {
    expect(removed("a: [\n  x, # one\n  «y» # two\n]\n")).toBe("a: [\n  x # one\n]\n");
    expect(removed("a: [\n  «x», # one\n  y # two\n]\n")).toBe("a: [\n  y # two\n]\n");
  });
});

test("a comment that would be lost, or be about something else, keeps the item", () => {
  const refusal = "a.access.yaml is written in a way that cannot be changed safely";
  expect(removed("a:\n  - «b»: 1 # of b\n    c: 2\n")).toBe(refusal);
  expect(
    removed("a:\n  - x\n    # rolecall: allow b because c\n    # of x\n  - «y»\n  - z\n"),
  ).toBe(refusal);
});

test("what others mean by an alias stays", () => {
  expect(removed("a: [«&x y», z]\nb: *x\n")).toMatch("cannot be");
  expect(removed("a:\n  - &x «y»\n  - z\nb: *x\n")).toMatch("cannot be");
});

const names = fc.constantFrom("a", "b", "c-1", "d e", "f: g", "h#", "007", "true", "ünï", "'");
const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    names,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(names, tie("value"), { maxKeys: 4 }),
  ),
})).value;
const written = fc
  .tuple(fc.dictionary(names, plain, { minKeys: 1, maxKeys: 4 }), fc.nat())
  .map(([value, seed]) => styledYaml(value, seed));

/** More of them find more; so many are enough to find each mistake that was made so far. */
const runs = Number(process.env["RUNS"] ?? 100);

interface Target {
  readonly place: Extent;
  readonly path: readonly (string | number)[];
}

/** Everything that could be taken out of a text. */
function targetsIn(layout: Layout | undefined, path: Target["path"] = []): readonly Target[] {
  if (layout?.kind !== "map" && layout?.kind !== "list") return [];
  if (layout.kind === "list") {
    return layout.items.flatMap((item, index) => [
      { place: item, path: [...path, index] },
      ...targetsIn(item.value, [...path, index]),
    ]);
  }
  return layout.items.flatMap(({ key, value }) => {
    const here = [...path, key?.text ?? ""];
    return key ? [{ place: key, path: here }, ...targetsIn(value, here)] : [];
  });
}

/** The value without what a path leads to; done in place. */
function deleteAt(value: unknown, [step = "", ...below]: Target["path"]): void {
  if (below.length > 0) deleteAt((value as Record<string, unknown>)[step], below);
  else if (Array.isArray(value)) value.splice(Number(step), 1);
  else delete (value as Record<string, unknown>)[step];
}

/** Whether a path leads to the only item of a list. */
function isOnlyItem(value: unknown, path: Target["path"]): boolean {
  const list = path
    .slice(0, -1)
    .reduce((inner, step) => (inner as Record<string, unknown>)[step], value);
  return Array.isArray(list) && list.length === 1;
}

test("however a file is written, it means the same without the item, and nothing else", () => {
  let count = 0;
  let done = 0;
  fc.assert(
    fc.property(written, fc.nat(), (text, choice) => {
      const targets = targetsIn(layoutOf(text));
      const target = targets[choice % targets.length];
      if (!target) return;
      const source = createSourceFile("a.access.yaml", text);
      const result = removeItem(source, { file: source.path, ...target.place });
      const isOnly = isOnlyItem(parse(text), target.path);
      expect(isOnly && "edits" in result).toBe(false);
      if (!isOnly) count++;
      if ("problem" in result) return;
      done++;
      const expected = parse(text);
      deleteAt(expected, target.path);
      expect(parse(applyEdits(source, result.edits))).toEqual(expected);
    }),
    { numRuns: 5 * runs },
  );
  expect(done).toBeGreaterThan(0.8 * count);
});
