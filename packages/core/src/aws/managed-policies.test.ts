import { managedPolicies, nearestManagedPolicy } from "./managed-policies";

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

test("no two policies have one name, so that a name without its path says which is meant", () => {
  const policies = [...managedPolicies()];
  expect(policies.length).toBeGreaterThan(1_500);
  expect(policies.filter((policy) => nearestManagedPolicy(policy) !== policy)).toEqual([]);
  expect(policies.filter((policy) => !/^([\w-]+\/)?[\w+=,.@-]+$/.test(policy))).toEqual([]);
});
