import { array, assert, nat, property } from "fast-check";
import { EncodedHistory } from "./encoded-history";

test("what differs makes the new numbers of the old", () => {
  const numbers = array(nat(2), { maxLength: 12 });
  assert(
    property(numbers, numbers, (before, now) => {
      const history = new EncodedHistory();
      const { resultId = "" } = history.next("file:///a", before);
      const told = history.since("file:///a", resultId, now);
      const changed = [...before];
      for (const { start, deleteCount, data = [] } of "edits" in told ? told.edits : []) {
        changed.splice(start, deleteCount, ...data);
      }
      expect(changed).toEqual(now);
    }),
  );
});

test("all is told again to whoever knows something else", () => {
  const history = new EncodedHistory();
  history.next("file:///a", [1]);
  const { resultId } = history.next("file:///a", [2]);
  expect(history.since("file:///a", "unknown", [3])).toMatchObject({ data: [3] });
  expect(history.since("file:///b", resultId ?? "", [4])).toMatchObject({ data: [4] });
});
