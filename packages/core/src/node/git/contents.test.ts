import fc from "fast-check";
import { contentsIn } from "./contents";

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
      expect(contentsIn(batchOf(contents)).map(String)).toEqual(contents);
    }),
  );
});

test("an object that is not there is refused", () => {
  expect(() => contentsIn(Buffer.from(`${object} missing\n`))).toThrow(
    `git refused: object ${object} missing`,
  );
});
