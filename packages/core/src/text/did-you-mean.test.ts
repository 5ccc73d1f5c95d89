import { didYouMean } from "./did-you-mean";

test.each([
  ["auditor", ["auditors", "operators"], "auditors"],
  ["Auditors", ["auditors"], "auditors"],
  ["payments-prd", ["payments-prod", "payments-dev"], "payments-prod"],
  ["nmaes", ["unit", "names"], "names"],
  ["xyz", ["auditors"], undefined],
  ["ab", ["ac", "aa"], "aa"],
  ["Prod", ["Workloads/Prod", "Workloads/Dev"], "Workloads/Prod"],
  ["Prod", ["Workloads/Prod", "Sandbox/Prod"], undefined],
  ["log-archive", ["acme-log-archive", "acme-audit"], "acme-log-archive"],
  ["arch", ["acme-log-archive"], undefined],
])("%s among %j is %s", (name, candidates, expected) => {
  expect(didYouMean(name, candidates)).toBe(expected);
  expect(didYouMean(name, candidates.toReversed())).toBe(expected);
});
