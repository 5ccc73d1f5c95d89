import * as fc from "fast-check";
import { actionsOf, hasAction, isService, services } from "./actions";

test.each([
  ["s3", "GetObject", true],
  ["S3", "getobject", true],
  ["s3", "GetObjec", false],
  ["s3", "GetObject?", false],
  ["s3", "*ObjectTorrent", true],
  ["s3", "*ObjectTorrents", false],
  ["sts", "Assume*R?le", true],
  ["sts", "assumerolewiths****", true],
  ["vpc-lattice", "AssociateVia*-*", true],
  ["sqs", "*", true],
  ["sqs", "?".repeat("PurgeQueue".length), true],
  ["sqs", "?", false],
  ["s4", "*", false],
  ["constructor", "*", false],
])("%s:%s means an action: %j", (service, pattern, expected) => {
  expect(hasAction(service, pattern)).toBe(expected);
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
      const regex = new RegExp(`^${source}$`, "i");
      expect(hasAction("s3", written)).toBe(actionsOf("s3").some((name) => regex.test(name)));
    }),
  );
});

test("a hostile pattern ends at once", () => {
  expect(hasAction("ec2", "*".repeat(1_000_000))).toBe(true);
  expect(hasAction("ec2", "*e".repeat(1_000_000))).toBe(false);
});
