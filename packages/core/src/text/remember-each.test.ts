import fc from "fast-check";
import { rememberEach } from "./remember-each";

interface Item {
  readonly name: string;
}

const known = Array.from({ length: 120 }, (_, at): Item => ({ name: String(at) }));
const item = fc.constantFrom(...known);

/** A list, and lists that come of it one after another by taking some out and putting others in. */
const edits = fc.array(fc.record({ at: fc.nat(120), without: fc.nat(3), added: fc.array(item) }));

function lettersOf({ name }: Item): readonly string[] {
  return name.split("");
}

test("it comes to what the function says of each, however the list is edited", () => {
  fc.assert(
    fc.property(edits, (all) => {
      const remembered = rememberEach(lettersOf);
      let items = known;
      for (const { at, without, added } of all) {
        items = items.toSpliced(at, without, ...added);
        expect(remembered(items)).toEqual(items.flatMap(lettersOf));
      }
    }),
  );
});

test("what stays where it was, or elsewhere, is not looked at again", () => {
  const look = jest.fn(lettersOf);
  const remembered = rememberEach(look);
  remembered(known);
  remembered([{ name: "new" }, ...known.toReversed()]);
  expect(look).toHaveBeenCalledTimes(known.length + 1);
});
