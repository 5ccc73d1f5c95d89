import { type FileSystem, inMemory, loadWorkspaceFrom } from "@rolecall/core";
import fc from "fast-check";
import { overlay } from "./overlay";

const path = fc
  .array(fc.constantFrom("a", "b", "c.access.yaml"), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"));
const texts = fc.dictionary(path, fc.constantFrom("", "groups: { a: {} }\n"), { maxKeys: 6 });

/** A file cannot have files in it. */
const possible = (all: readonly string[]): boolean =>
  all.every((one) => !all.some((other) => other.startsWith(`${one}/`)));

/** What a workspace says, without its functions. */
function shown(files: FileSystem): unknown {
  const { sources, diagnostics } = loadWorkspaceFrom(files);
  return { sources: sources.map(({ path: at, text }) => [at, text]), diagnostics };
}

test("open files over others are the same as if they had been saved", () => {
  fc.assert(
    fc.property(texts, texts, (saved, open) => {
      const main = { "rolecall.yaml": "rolecall: 1\n" };
      const together = new Map(Object.entries({ ...main, ...saved, ...open }));
      fc.pre(possible([...together.keys()]));
      const files = inMemory(new Map(Object.entries({ ...main, ...saved })));
      const over = overlay(files, new Map(Object.entries(open)));
      expect(shown(over)).toEqual(shown(inMemory(together)));
    }),
  );
});

test("a file that is new leads nowhere else, but the folder that it will be in may", () => {
  const files = {
    ...inMemory(new Map([["link/old.yaml", ""]])),
    realPath: (at: string) => (at === "" ? "/work" : `/elsewhere/${at}`),
  };
  const over = overlay(
    files,
    new Map([
      ["new/a.yaml", ""],
      ["link/b.yaml", ""],
    ]),
  );
  expect(over.realPath?.("new/a.yaml")).toBe("/work/new/a.yaml");
  expect(over.realPath?.("link/b.yaml")).toBe("/elsewhere/link/b.yaml");
});
