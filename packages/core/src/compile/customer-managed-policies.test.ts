import { resolve } from "../resolve/resolve";
import { missingCustomerManagedPolicy } from "../rules/missing-customer-managed-policy";
import { readFile } from "../symbols/file-content";
import { joinFiles } from "../symbols/workspace";
import { check } from "../testing/check";
import { createSourceFile } from "../text/source-file";

interface Options {
  /** The section that says which accounts have which policies. */
  readonly section?: string;
  /** What the permission set `Look` says. */
  readonly set?: string;
  /** Where it is granted. */
  readonly selector?: string;
}

const workspace = ({
  section = "{ deny-data: { accounts: { all: true } } }",
  set = "customerManagedPolicies: [{ name: deny-data }]",
  selector = "{ all: true }",
}: Options) => `instance: { managementAccount: "111111111111" }
accounts:
  org: { id: "111111111111" }
  a: { id: "123456789012" }
  b: { id: "123456789013" }
  c: { id: "123456789014" }
  d: { id: "123456789015" }
  old: { id: "123456789016", state: SUSPENDED }
users: { ana: { external: true } }
permissionSets: { Look: { ${set} } }
${section === "" ? "" : `customerManagedPolicies: ${section}\n`}rules: { nobody-administers-management: off }
patterns:
  p: { principals: [user:ana], permissionSets: [Look], accounts: ${selector} }
`;

const messagesIn = (options: Options) =>
  check(workspace(options)).diagnostics.map(({ code, message }) => `${code}: ${message}`);

const boundary = (name: string) =>
  `permissionsBoundary: { customerManagedPolicy: { name: ${name} } }, managedPolicies: [ReadOnlyAccess]`;

test.each<[string, Options]>([
  ["a policy that all accounts have", {}],
  ["a name in other letters", { set: "customerManagedPolicies: [{ name: Deny-Data }]" }],
  ["a boundary", { set: boundary("deny-data") }],
  [
    "the path / when it is written",
    { section: "{ deny-data: { path: /, accounts: { all: true } } }" },
  ],
  [
    "the management account, when it is meant",
    {
      section: "{ deny-data: { accounts: { all: true, management: include } } }",
      selector: "{ management: only }",
    },
  ],
  [
    "an account that is not active",
    { section: "{ deny-data: { accounts: { names: [a] } } }", selector: '{ names: ["a", "o*"] }' },
  ],
])("nothing is found: %s", (_, options) => {
  expect(messagesIn(options)).toEqual([]);
});

test.each<[string, Options, readonly string[]]>([
  [
    "the management account, by all",
    { selector: "{ management: only }" },
    ['missing-customer-managed-policy: the policy "deny-data" of "Look" is missing in org'],
  ],
  [
    "many accounts",
    {
      section: "{ deny-data: { accounts: { names: [old] } } }",
    },
    [
      'missing-customer-managed-policy: the policy "deny-data" of "Look" is missing in a, b, c and 1 more',
    ],
  ],
  [
    "a policy that is the boundary too",
    {
      section: "{ deny-data: { accounts: { names: [a, b, c] } } }",
      set: `${boundary("deny-data")}, customerManagedPolicies: [{ name: deny-data }]`,
    },
    ['missing-customer-managed-policy: the policy "deny-data" of "Look" is missing in d'],
  ],
  [
    "a policy of another path, which is not looked for as well",
    { section: "{ deny-data: { path: /acme/, accounts: { names: [a] } } }" },
    [
      'unknown-customer-managed-policy: the policy "deny-data" has the path /acme/ in the accounts, not /',
    ],
  ],
  [
    "a policy that nothing is said of",
    { section: "" },
    ['unknown-customer-managed-policy: no account is said to have the policy "deny-data"'],
  ],
  [
    "an empty section",
    { section: "{}" },
    ['unknown-customer-managed-policy: no account is said to have the policy "deny-data"'],
  ],
  [
    "a policy that only others use",
    { set: "managedPolicies: [ReadOnlyAccess]" },
    [
      'unused-customer-managed-policy: no permission set uses the customer-managed policy "deny-data"',
    ],
  ],
])("what is found: %s", (_, options, expected) => {
  expect(messagesIn(options)).toEqual(expected);
});

test.each([
  [
    "it is left out of all",
    "{ all: true }",
    "make it there and add management: include to its accounts",
  ],
  [
    "others are named",
    "{ names: [a] }",
    "make it there and widen its accounts, or narrow the pattern",
  ],
])("what to do in the management account when %s", (_, accounts, expected) => {
  const section = `{ deny-data: { accounts: ${accounts} } }`;
  const { diagnostics } = check(workspace({ section, selector: "{ management: only }" }));
  const found = diagnostics.find(({ code }) => code === "missing-customer-managed-policy");
  expect(found?.cure).toBe(expected);
});

test.each([
  [
    "an account that does not exist",
    "{ deny-data: { accounts: { names: [a, bb] } } }",
    "unknown-account",
  ],
  ["no accounts", "{ deny-data: {} }", "missing-key"],
  [
    "a path that cannot be read",
    "{ deny-data: { path: acme, accounts: { all: true } } }",
    "invalid-value",
  ],
])("an entry with %s is one mistake", (_, section, expected) => {
  const { diagnostics } = check(workspace({ section }));
  expect(diagnostics.map(({ code }) => code)).toEqual([expected]);
});

test("a path that cannot be read is neither right nor wrong", () => {
  const options = {
    section: "{ deny-data: { path: /acme/, accounts: { all: true } } }",
    set: "customerManagedPolicies: [{ name: deny-data, path: acme }]",
  };
  const { diagnostics } = check(workspace(options));
  expect(diagnostics.map(({ code }) => code)).toEqual(["invalid-value"]);
  const section = "{ deny-data: { path: acme, accounts: { all: true } } }";
  const set = "customerManagedPolicies: [{ name: deny-data, path: /acme/ }]";
  const other = check(workspace({ section, set })).diagnostics;
  expect(other.map(({ code }) => code)).toEqual(["invalid-value"]);
});

test("an account that is listed twice", () => {
  const { diagnostics } = check(
    workspace({ section: "{ deny-data: { accounts: { names: [a, b, c, d, a] } } }" }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["repeated-item"]);
});

test("the roles of external accounts neither need nor use the policies of the organization", () => {
  const text = `${workspace({ set: "managedPolicies: [ReadOnlyAccess]" })}externalAccounts:
  labs:
    id: "999988887777"
    hub: a
    roles: { A: { principals: [user:ana], customerManagedPolicies: [{ name: deny-data }] } }
`;
  const { diagnostics } = check(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(["unused-customer-managed-policy"]);
});

test("the accounts of a policy are looked for only where a permission set names it", () => {
  const unused = Array.from({ length: 100 }, (_, at) => `p${at}: { accounts: { all: true } }`);
  const text = workspace({
    section: `{ deny-data: { accounts: { all: true } }, ${unused.join(", ")} }`,
  });
  const subject = joinFiles([readFile(createSourceFile("x.access.yaml", text), new Map())]);
  const resolution = resolve(subject.model, "2026-06-15");
  let looks = 0;
  const estate = {
    ...resolution.estate,
    get accounts() {
      looks += 1;
      return resolution.estate.accounts;
    },
  };
  missingCustomerManagedPolicy.check(
    {
      workspace: subject,
      resolution: { ...resolution, estate },
      today: "2026-06-15",
      isBroken: () => false,
    },
    () => undefined,
  );
  expect(looks).toBe(1);
});
