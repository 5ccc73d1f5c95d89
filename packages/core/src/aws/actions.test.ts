import * as fc from "fast-check";
import { actionsMatching, actionsOf, hasAction, isService, services } from "./actions";

test.each([
  ["s3", "GetObject", ["GetObject"]],
  ["S3", "getobject", ["GetObject"]],
  ["s3", "GetObjec", []],
  ["s3", "GetObject?", []],
  ["s3", "*ObjectTorrent", ["GetObjectTorrent"]],
  ["sts", "Assume*R?le", ["AssumeRole"]],
  ["sts", "assumerolewith****", ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]],
  ["vpc-lattice", "AssociateVia*-*", ["AssociateViaAWSService-EventsAndStates"]],
  ["s4", "*", []],
  ["constructor", "*", []],
])("what %s:%s means is %j", (service, pattern, expected) => {
  expect(actionsMatching(service, pattern)).toEqual(expected);
  expect(hasAction(service, pattern)).toBe(expected.length > 0);
});

test("a star alone means every action of the service, and `?` counts letters", () => {
  expect(actionsMatching("sqs", "*")).toEqual(actionsOf("sqs"));
  const ofTen = actionsOf("sqs").filter((name) => name.length === 10);
  expect(actionsMatching("sqs", "?".repeat(10))).toEqual(ofTen);
  expect(ofTen).toContain("PurgeQueue");
});

test("services are known in upper and lower case, and not by what every object has", () => {
  expect(["s3", "S3", "s4", "", "constructor", "__proto__"].filter(isService)).toEqual([
    "s3",
    "S3",
  ]);
});

test("every service has actions, each once, in order and spelt as IAM takes it", () => {
  for (const service of services()) {
    const actions = actionsOf(service);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions).toEqual([...new Set(actions)].toSorted());
    expect(actions.filter((name) => !/^[A-Za-z0-9-]+$/.test(name))).toEqual([]);
  }
  expect(services().length).toBeGreaterThan(400);
  expect(services().flatMap(actionsOf).length).toBeGreaterThan(20_000);
});

test("a pattern means what the same regular expression matches", () => {
  const piece = fc.constantFrom("Get", "get", "Object", "E", "t", "*", "?", "**", "?*");
  const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(pattern, (written) => {
      const source = written.replaceAll("*", ".*").replaceAll("?", ".");
      const expected = actionsOf("s3").filter((name) => new RegExp(`^${source}$`, "i").test(name));
      expect(actionsMatching("s3", written)).toEqual(expected);
      expect(hasAction("s3", written)).toBe(expected.length > 0);
    }),
  );
});

test("a hostile pattern ends at once", () => {
  expect(actionsMatching("ec2", "*".repeat(1_000_000))).toEqual(actionsOf("ec2"));
  expect(actionsMatching("ec2", "*e".repeat(1_000_000))).toEqual([]);
});
