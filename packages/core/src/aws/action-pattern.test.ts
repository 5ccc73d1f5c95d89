import * as fc from "fast-check";
import { actionsMatching } from "./action-pattern";
import { actionsOf, hasAction, services } from "./actions";

test.each([
  ["s3:GetObject", ["s3:GetObject"]],
  ["S3:getobject", ["s3:GetObject"]],
  ["sqs:Purge*", ["sqs:PurgeQueue"]],
  ["sqs:?urgeQueue", ["sqs:PurgeQueue"]],
  ["sqs:Purgequeues", []],
  ["s4:*", []],
  ["*", []],
  ["", []],
  ["constructor:*", []],
])("%j means %j", (written, expected) => {
  expect(actionsMatching(written)).toEqual(expected);
});

test("all of a service is each of its actions", () => {
  const service = fc.constantFrom(...services());
  fc.assert(
    fc.property(service, (prefix) => {
      expect(actionsMatching(`${prefix}:*`)).toHaveLength(actionsOf(prefix).length);
    }),
  );
});

test("a pattern means something when the service has such an action, and only then", () => {
  const piece = fc.constantFrom("Get", "object", "*", "?", "Acl", "e");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const pattern = pieces.join("");
      expect(actionsMatching(`s3:${pattern}`).length > 0).toBe(hasAction("s3", pattern));
    }),
  );
});

test("a hostile pattern ends at once", () => {
  expect(actionsMatching(`ec2:${"*e".repeat(1_000_000)}`)).toEqual([]);
});
