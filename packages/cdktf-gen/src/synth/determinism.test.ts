import { join } from "node:path";
import { compile, createSourceFile, type ResolvedModel, type SourceFile } from "@rolecall/core";
import { loadWorkspace } from "@rolecall/core/node";
import { isCollection, parseDocument, visit } from "yaml";
import { synthesizeStacks } from "../testing";

/** A small generator of numbers in [0, 1), so that a failing shuffle can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed.sort((first, second) => first.key - second.key).map(({ item }) => item);
}

/** The same workspace with every mapping and every list in another order. */
function shuffle({ path, text }: SourceFile, next: () => number): SourceFile {
  const document = parseDocument(text);
  visit(document, {
    Collection: (_, node) => {
      if (isCollection(node)) node.items = shuffled(node.items as never[], next);
    },
  });
  return createSourceFile(path, document.toString());
}

describe.each([
  ["acme", "single"],
  ["acme", "by-unit"],
  ["external-accounts", "single"],
] as const)("of %s, %s", (name, stacks) => {
  const textsOf = (model: ResolvedModel) =>
    synthesizeStacks({ ...model, terraform: { ...model.terraform, stacks } });
  const { sources, documents } = loadWorkspace(join(__dirname, "../../../../examples", name));
  const original = textsOf(compile(sources, { documents }).model);

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("shuffle %i changes no byte", (seed) => {
    const next = random(seed);
    const others = shuffled(sources, next).map((source) => shuffle(source, next));
    expect(others.map(({ text }) => text)).not.toEqual(sources.map(({ text }) => text));
    const { model, diagnostics } = compile(others, { documents });
    expect(diagnostics).toEqual([]);
    expect(textsOf(model)).toEqual(original);
  });

  test("moving text within a file changes no byte", () => {
    const moved = sources.map(({ path, text }) => createSourceFile(path, `# a comment\n\n${text}`));
    expect(textsOf(compile(moved, { documents }).model)).toEqual(original);
  });
});
