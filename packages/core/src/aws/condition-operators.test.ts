import { conditionOperators } from "./condition-operators";

test.each([
  ["StringLike", ["String"]],
  ["NumericLessThan", ["Numeric"]],
  ["NotIpAddress", ["IPAddress"]],
  ["ArnLike", ["ARN"]],
  ["Bool", ["Bool"]],
])("%s is for keys of the type %s", (name, types) => {
  expect(conditionOperators.find((one) => one.name === name)?.types).toEqual(types);
});

test("there are the 27 operators of the guide, each with a meaning of its own", () => {
  expect(new Set(conditionOperators.map(({ name }) => name)).size).toBe(27);
  expect(new Set(conditionOperators.map(({ meaning }) => meaning)).size).toBe(27);
  expect(conditionOperators.filter(({ meaning }) => !/^\S.*[^\s.]$/.test(meaning))).toEqual([]);
});

test("every type has operators beside Null, and what is negated is for the same type", () => {
  const byName = new Map<string, readonly string[]>(
    conditionOperators.map(({ name, types }) => [name, types]),
  );
  const negated = [...byName].filter(([name]) => name.includes("Not"));
  expect(negated.map(([name]) => byName.get(name.replace("Not", "")))).toEqual(
    negated.map(([, types]) => types),
  );
  expect(byName.get("Null")).toEqual([...new Set([...byName.values()].flat())].toSorted());
});
