import fc from "fast-check";
import { contentsIn, entriesIn } from "./batch";

const object = "0123456789abcdef0123456789abcdef01234567";

function batchOf(contents: readonly string[]): Buffer {
  return Buffer.concat(
    contents.map((text) => {
      const bytes = Buffer.from(text);
      return Buffer.from(`${object} blob ${bytes.length}\n${text}\n`);
    }),
  );
}

test("every content is found again, whatever is in it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "\n", `${object} blob 3\nabc\n`),
  );
  fc.assert(
    fc.property(fc.array(text), (contents) => {
      const wellFormed = contents.map((one) => one.toWellFormed());
      expect(contentsIn(batchOf(wellFormed))).toEqual(wellFormed);
    }),
  );
});

test("an object that is not there is refused", () => {
  expect(() => contentsIn(Buffer.from(`${object} missing\n`))).toThrow(
    `git has no ${object} missing`,
  );
});

test("what a workspace may read is listed; links, folders of other repositories and others are not", () => {
  const lines = [
    `100644 blob ${object}     120\tteam.access.yaml`,
    `100755 blob ${object}       9\tpolicies/a\tb\n.json`,
    `120000 blob ${object}       9\tlink.yaml`,
    `160000 commit ${object}       -\tmodule.yaml`,
    `100644 blob ${object}       9\tREADME.md`,
    `100644 blob ${object} 99999999\thuge.yaml`,
  ];
  expect(entriesIn(`${lines.join("\0")}\0`).map(({ path }) => path)).toEqual([
    "team.access.yaml",
    "policies/a\tb\n.json",
  ]);
});
