import * as fc from "fast-check";
import { hubPermissionSetName, hubPermissionSets } from "./hub-permission-sets";

const group = (name: string) => ({ kind: "group", name }) as const;

test("there is one permission set for each choice of roles that names somebody", () => {
  const sets = hubPermissionSets("labs", [
    { name: "Auditor", principals: [group("a"), group("b"), group("c")] },
    { name: "Operator", principals: [group("b"), group("d"), group("c")] },
    { name: "Unused", principals: [] },
  ]);
  expect(sets).toEqual([
    { name: "labs.Auditor", roles: ["Auditor"], principals: [group("a")] },
    {
      name: "labs.Auditor+Operator",
      roles: ["Auditor", "Operator"],
      principals: [group("b"), group("c")],
    },
    { name: "labs.Operator", roles: ["Operator"], principals: [group("d")] },
  ]);
});

test("a user and a group of one name are two principals", () => {
  const sets = hubPermissionSets("labs", [
    { name: "A", principals: [{ kind: "user", name: "x" }] },
    { name: "B", principals: [group("x")] },
  ]);
  expect(sets.map(({ roles }) => roles)).toEqual([["A"], ["B"]]);
});

test.each([
  ["labs", ["Auditor"], "labs.Auditor"],
  ["acme-labs", ["Auditor", "Operator"], "acme-labs.Auditor+Operator"],
  ["a".repeat(23), ["Auditors"], `${"a".repeat(23)}.Auditors`],
  ["a".repeat(24), ["Auditors"], expect.stringMatching(/^a{21}=[0-9a-f]{10}$/)],
  ["Büro 7", ["Auditor"], expect.stringMatching(/^B-ro-7\.Auditor=[0-9a-f]{10}$/)],
  ["labs", ["a+b"], expect.stringMatching(/^labs\.a\+b=[0-9a-f]{10}$/)],
])("the permission set of %j for %j has a name of the two", (account, roles, expected) => {
  expect(hubPermissionSetName(account, roles)).toEqual(expected);
});

const account = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[a.+=-]{1,6}$/),
);
const roles = fc.uniqueArray(fc.stringMatching(/^[\w+=,.@-]{1,12}$/), {
  minLength: 1,
  maxLength: 5,
});

test("every name is one that AWS takes", () => {
  fc.assert(
    fc.property(account, roles, (name, list) => {
      expect(hubPermissionSetName(name, list)).toMatch(/^[\w+=,.@-]{1,32}$/);
    }),
  );
});

test("two lists never have one name", () => {
  const few = fc.stringMatching(/^[a.+=]{1,3}$/);
  const key = fc.tuple(few, fc.uniqueArray(few, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(key, key, ([one, first], [other, second]) => {
      const isSame = JSON.stringify([one, first]) === JSON.stringify([other, second]);
      expect(hubPermissionSetName(one, first) === hubPermissionSetName(other, second)).toBe(isSame);
    }),
    { numRuns: 1000 },
  );
});
