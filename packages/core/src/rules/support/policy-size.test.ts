import { check } from "../../testing/check";
import { sizeOf } from "./policy-size";

test("a policy is counted as it is sent, in bytes", () => {
  expect(sizeOf({ Id: "a b", Sid: "é" })).toEqual({ all: 23, withoutSpace: 22 });
});

function findingsFor(resource: string): readonly string[] {
  const statement = { Effect: "Deny", Action: "*", Resource: resource };
  const policy = { Version: "2012-10-17", Statement: statement };
  const text = JSON.stringify({ permissionSets: { Look: { inlinePolicy: policy } } });
  return check(text).diagnostics.map(({ message }) => message);
}

const frame = sizeOf({
  Version: "2012-10-17",
  Statement: { Effect: "Deny", Action: "*", Resource: "arn:aws:s3:::" },
}).all;

function longArn(filler: string, size: number): string {
  return `arn:aws:s3:::${filler.repeat(size - frame)}`;
}

test("a policy may be exactly as long as AWS takes it", () => {
  expect(findingsFor(longArn("a", 10_240))).toEqual([]);
  expect(findingsFor(longArn("a", 10_241))).toEqual([
    'the inline policy of "Look" has 10,241 bytes without white space, and can have 10,240',
  ]);
  expect(findingsFor(longArn(" ", 32_768))).toEqual([]);
  expect(findingsFor(longArn(" ", 32_769))).toEqual([
    'the inline policy of "Look" has 32,769 bytes, and can have 32,768',
  ]);
});
