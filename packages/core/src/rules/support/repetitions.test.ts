import { repetitions } from "./repetitions";

test("everything that stands there again is told with the first, whatever is between them", () => {
  const words = ["b", "a", "B", "c", "A", "b"];
  const found = repetitions(words, (word) => word.toLowerCase());
  expect(found.map(({ first, again }) => `${first}${again}`)).toEqual(["bB", "aA", "bb"]);
  expect(repetitions(["", "x"], (word) => word)).toEqual([]);
  expect(repetitions(["", ""], (word) => word)).toEqual([{ first: "", again: "" }]);
});
