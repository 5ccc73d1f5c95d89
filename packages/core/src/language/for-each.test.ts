import fc from "fast-check";
import { compile, createSourceFile } from "..";
import { check } from "../testing";

const world = `
instance: { managementAccount: "100000000009" }
accounts:
  root: { id: "100000000009" }
  pay-dev: { id: "100000000001", unit: A, tags: { team: pay, env: dev } }
  pay-prod: { id: "100000000002", unit: A/B, tags: { team: pay, env: prod } }
  risk-dev: { id: "100000000003", unit: A, tags: { team: risk, env: dev } }
  risk-prod: { id: "100000000004", unit: A/B, tags: { team: risk, env: prod } }
groups: { pay: {}, risk: {}, pay-Look: {}, risk-Look: {}, pay-prod: {} }
permissionSets:
  Look: { managedPolicies: [ReadOnlyAccess] }
  Work: { managedPolicies: [PowerUserAccess] }
rules: { unused-group: off, unused-permission-set: off }
`;

function grantsOf(patterns: string): readonly string[] {
  const { model, diagnostics } = compile(
    [createSourceFile("all.access.yaml", `${world}patterns:\n${patterns}`)],
    { today: "2026-06-15" },
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return model.grants.map(
    ({ principal, permissionSet, account }) =>
      `${principal.kind}:${principal.name} ${permissionSet} ${account.name}`,
  );
}

const values = { team: ["pay", "risk"], env: ["dev", "prod"], set: ["Look", "Work"] };
const selectors = [
  '{ tags: { team: "${team}", env: "${env}" } }',
  '{ names: "${team}-*", except: { tags: { env: "${env}" } } }',
  '{ unit: A/**, tags: { env: ["${env}", "${team}"] } }',
];

const subset = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });

test("a pattern with variables grants what its combinations grant, written out by hand", () => {
  fc.assert(
    fc.property(
      fc.record({ team: subset(values.team), env: subset(values.env), set: subset(values.set) }),
      fc.constantFrom(...selectors),
      ({ team, env, set }, selector) => {
        const body = `principals: ["group:\${team}"], permissionSets: ["\${set}"], accounts: ${selector}`;
        const byHand = team.flatMap((t) =>
          env.flatMap((e) =>
            set.map((s) =>
              body.replaceAll("${team}", t).replaceAll("${env}", e).replaceAll("${set}", s),
            ),
          ),
        );
        const forEach = JSON.stringify({ team, env, set });
        expect(grantsOf(`  all: { forEach: ${forEach}, ${body} }\n`)).toEqual(
          grantsOf(byHand.map((text, index) => `  p${index}: { ${text} }\n`).join("")),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("a principal may be made of the account and the permission set", () => {
  expect(
    grantsOf(`
  teams:
    principals: ["group:\${account.tags.team}", "group:\${account.tags.team}-\${permissionSet}"]
    permissionSets: [Look]
    accounts: { tags: { env: dev } }
  by-name: { principals: ["group:\${account.name}"], permissionSets: [Work], accounts: { names: pay-prod } }
`),
  ).toEqual([
    "group:pay Look pay-dev",
    "group:pay-Look Look pay-dev",
    "group:risk Look risk-dev",
    "group:risk-Look Look risk-dev",
    "group:pay-prod Work pay-prod",
  ]);
});

test.each([
  [
    "a group that nothing defines, for each value that means one",
    `forEach: { team: [pay, rsk] }
    principals: ["group:\${team}"]
#                ^^^^^^^^^^^^^^^ unknown-group: no group is called "rsk": did you mean "risk"?
    permissionSets: [Look]
    accounts: { names: "*-dev" }`,
  ],
  [
    "a group made of the account that nothing defines, once for all accounts",
    `principals: ["group:\${account.tags.env}"]
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-group: no group is called "dev": add it under \`groups:\`
    permissionSets: [Look]
    accounts: { names: "*-dev" }`,
  ],
  [
    "one combination that matches nothing",
    `forEach: { team: [pay, shop] }
    principals: [group:pay]
    permissionSets: [Look]
    accounts: { tags: { team: "\${team}" } }
#   ^^^^^^^^ pattern-matches-nothing: no account matches the pattern "p" with team: shop, so it grants nothing: widen its selector, or delete the pattern`,
  ],
  [
    "a name that no variable can have",
    `forEach: { account: [pay] }
#              ^^^^^^^ invalid-value: "account" cannot be the name of a variable: use letters, digits and _, starting with a letter
    principals: ["group:\${account}"]
    permissionSets: [Look]
    accounts: { names: pay-dev }`,
  ],
  [
    "a value that is itself made of a variable",
    `forEach: { team: ["\${account.name}"] }
#                     ^^^^^^^^^^^^^^^^^ invalid-value: "\${account.name}" has a variable in it: write the value itself
    principals: ["group:\${team}"]
    permissionSets: [Look]
    accounts: { names: pay-dev }`,
  ],
  [
    "a variable in the key of a tag",
    `forEach: { team: [pay] }
    principals: [group:pay]
    permissionSets: [Look]
    accounts: { names: [pay-dev, risk-dev], except: { tags: { "\${team}": dev } } }
#                                                             ^^^^^^^^^ unknown-variable: a variable cannot stand in a key: write the key itself`,
  ],
  [
    "a forEach without variables",
    `forEach: {}
#            ^^ invalid-value: forEach has no variables: add one, such as team: [payments], or delete it
    principals: [group:pay]
    permissionSets: [Look]
    accounts: { names: pay-dev }`,
  ],
  [
    "a day that the calendar does not have",
    `principals: [group:pay]
    permissionSets: [Look]
    accounts: { names: pay-dev }
    expires: 2027-02-29
#            ^^^^^^^^^^ invalid-value: "2027-02-29" is not a day: write it as YYYY-MM-DD, such as 2027-03-31`,
  ],
])("reports %s", (_, body) => {
  const text = `${world}patterns:\n  p:\n    ${body}\n`;
  expect(check(text).marked).toBe(text);
});

test("too many combinations are refused before they are made", () => {
  const many = JSON.stringify(Array.from({ length: 40 }, (_, index) => `v${index}`));
  const { diagnostics } = check(`${world}patterns:
  p: { forEach: { a: ${many}, b: ${many} }, principals: ["group:\${a}"], permissionSets: [Look], accounts: { names: pay-dev } }
`);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "forEach stands for 1,600 combinations",
  ]);
});

test("access lasts through its last day, and is gone on the next", () => {
  const text = `${world}patterns:
  p: { principals: [group:pay], permissionSets: [Look], accounts: { names: pay-dev }, expires: 2026-06-15 }
`;
  const on = (today: string) =>
    compile([createSourceFile("a.access.yaml", text)], { today }).model.grants.length;
  expect(["2026-06-14", "2026-06-15", "2026-06-16"].map(on)).toEqual([1, 1, 0]);
});
