import { isServiceLinked, managedPolicies, nearestManagedPolicy } from "./managed-policies";

test.each([
  ["ReadOnlyAccess", true],
  ["job-function/Billing", true],
  ["service-role/AWSLambdaBasicExecutionRole", true],
  ["aws-service-role/AWSSSOServiceRolePolicy", true],
  ["AdministratorAccess-Amplify", true],
  ["Billing", false],
  ["readonlyaccess", false],
  ["", false],
  ["job-function/", false],
  ["constructor", false],
])("that there is %j is %s", (policy, expected) => {
  expect(managedPolicies().has(policy)).toBe(expected);
});

test.each([
  ["Billing", "job-function/Billing"],
  ["service-role/Billing", "job-function/Billing"],
  ["job-function/ReadOnlyAccess", "ReadOnlyAccess"],
  ["Biling", "job-function/Billing"],
  ["readonlyaccess", "ReadOnlyAccess"],
  ["AdministratorAcess", "AdministratorAccess"],
  ["acme-frobnicator", undefined],
  ["constructor", undefined],
  ["", undefined],
])("who writes %j means %s", (policy, expected) => {
  expect(nearestManagedPolicy(policy)).toBe(expected);
});

test.each([
  ["aws-service-role/AWSSSOServiceRolePolicy", true],
  ["AWSSSOServiceRolePolicy", true],
  ["service-role/AWSLambdaBasicExecutionRole", false],
  ["acme-frobnicator", false],
])("that only AWS can attach %j is %s", (policy, expected) => {
  expect(isServiceLinked(policy)).toBe(expected);
});

test("nobody is told to attach what only AWS can", () => {
  const kept = [...managedPolicies()].filter(isServiceLinked).slice(0, 20);
  const near = kept.map((policy) => nearestManagedPolicy(policy.slice(0, -1)));
  expect(kept.length).toBe(20);
  expect(near.filter((policy) => policy !== undefined && isServiceLinked(policy))).toEqual([]);
});

test("no two policies have one name, so that a name without its path says which is meant", () => {
  const policies = [...managedPolicies()];
  expect(policies.length).toBeGreaterThan(1_500);
  const names = new Set(policies.map((policy) => policy.slice(policy.lastIndexOf("/") + 1)));
  expect(names.size).toBe(policies.length);
  expect(policies.filter((policy) => !/^([\w-]+\/)?[\w+=,.@-]+$/.test(policy))).toEqual([]);
});
