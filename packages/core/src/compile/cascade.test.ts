import { check } from "../testing/check";

const estate = `accounts:
  payments-prod: { id: "123456789012" }
groups:
  auditors: {}
permissionSets:
  ReadOnly: { managedPolicies: [ReadOnlyAccess] }
`;

/** A workspace whose only pattern has this selector, with what is found below it. */
const pattern = (selector: string) => `${estate}patterns:
  audit:
    principals: [group:auditors]
    permissionSets: [ReadOnly]
    accounts: ${selector}
`;

/** One mistake each: a second finding would send people after something that is not wrong. */
test.each([
  [
    "a selector that starts with a star",
    pattern(`{ names: *-dev }
#                      ^^^^^ unknown-alias: \`*-dev\` is a YAML alias, and no \`&-dev\` stands before it: to mean the text, put it in quotes: "*-dev"`),
  ],
  [
    "a list of which nothing can be read",
    pattern(`{ names: [*-dev] }
#                       ^^^^^ unknown-alias: \`*-dev\` is a YAML alias, and no \`&-dev\` stands before it: to mean the text, put it in quotes: "*-dev"`),
  ],
  [
    "all: false",
    pattern(`{ all: false }
#                    ^^^^^ invalid-value: "all" has to be true, not false: delete it`),
  ],
  [
    "a unit that is a wildcard",
    pattern(`{ unit: "*" }
#                     ^^^ invalid-value: "*" is not the path of a unit: write PATH for one unit, PATH/** for all below it, or \`all: true\` for every account`),
  ],
  [
    "a misspelt key of a selector",
    pattern(`{ nmaes: payments-prod }
#               ^^^^^ unknown-key: the selector under "accounts" has no key "nmaes": did you mean "names"?`),
  ],
  [
    "a tag that is no text",
    pattern(`{ tags: { stage: 4 } }
#                              ^ wrong-type: "stage" has to be a text, not the number 4: put it in quotes: "4"`),
  ],
  [
    "an account that does not exist",
    pattern(`{ names: payments-prd }
#                      ^^^^^^^^^^^^ unknown-account: no account is called "payments-prd": did you mean "payments-prod"?`),
  ],
  [
    "a selector that selects nothing",
    pattern("{ }").replace(
      "accounts: { }\n",
      `accounts: { }
#   ^^^^^^^^ empty-selector: "accounts" selects no account: add all: true, or say which accounts: unit, names, ids, tags or management: only
`,
    ),
  ],
  [
    "a required key that is misspelt",
    pattern("{ names: payments-prod }").replace(
      "    permissionSets: [ReadOnly]\n",
      `    permissonSets: [ReadOnly]
#   ^^^^^^^^^^^^^ unknown-key: the pattern "audit" has no key "permissonSets": did you mean "permissionSets"?
`,
    ),
  ],
  [
    "a required value that is refused",
    `accounts:
  payments-prod: { id: !Ref Account }
#                      ^^^^^^^^^^^^ unsupported-tag: the tag !Ref is not supported: write the value itself
`,
  ],
  [
    "an account whose id is broken",
    pattern("{ names: payments-prod }").replace(
      '{ id: "123456789012" }\n',
      `{ id: 123456789012 }
#                      ^^^^^^^^^^^^ unquoted-account-id: the account id 123456789012 is not in quotes: write "123456789012"
`,
    ),
  ],
  [
    "an account whose tags are broken",
    `instance: { managementAccount: "111111111111" }
${pattern("{ tags: { stage: prod } }")}`.replace(
      '  payments-prod: { id: "123456789012" }\n',
      `  management: { id: "111111111111" }
  payments-prod: { id: "123456789012", tags: { stage: [prod] } }
#                                                     ^^^^^^ wrong-type: "stage" has to be a text, not a list: write prod
`,
    ),
  ],
  [
    "a management account without quotes",
    `instance: { managementAccount: 111111111111 }
#                              ^^^^^^^^^^^^ unquoted-account-id: the account id 111111111111 is not in quotes: write "111111111111"
${pattern("{ all: true }")}`,
  ],
  [
    "an instance that is refused",
    `instance: !Ref Instance
#         ^^^^^^^^^^^^^ unsupported-tag: the tag !Ref is not supported: write the value itself
${pattern("{ all: true }")}`,
  ],
  [
    "details of a user that are wrong",
    `users:
  ana: { givenName: Ana, familyName: Ruiz, email: ana }
#                                                 ^^^ invalid-value: "ana" is not an e-mail address: write one such as ana@acme.example
  ben: { external: yes }
#                  ^^^ invalid-value: "external" has to be true, not yes: write true
  cleo: { external: false }
#                   ^^^^^ invalid-value: "external" has to be true, not false: delete it
`,
  ],
  [
    "a merge key",
    `users:
  ana: &person { external: true }
  ben: { <<: *person }
#        ^^ merge-key: merge keys (\`<<\`) are not supported: write the keys out; an alias may stand only for a whole value
`,
  ],
  [
    "an alias to what is broken",
    `permissionSets:
  Audit: { managedPolicies: &policies !Ref Policies }
#                                     ^^^^^^^^^^^^^ unsupported-tag: the tag !Ref is not supported: write the value itself
  Look: { managedPolicies: *policies }
`,
  ],
  [
    "a bracket that is not closed",
    `${estate}patterns:
  audit:
    principals: [group:auditors
    permissionSets: [ReadOnly]
#   ^ yaml-syntax: a bracket is not closed before here: close it with ]
    accounts: { names: payments-prod }
`,
  ],
  [
    "tabs",
    `groups:
\tauditors: {}
# @1-1 yaml-syntax: tabs cannot indent YAML: indent with spaces
`,
  ],
  [
    "a line that is indented too far",
    `groups:
  auditors: {}
  reviewers:
    members: [ana]
     description: Reviewers
# @1-1 yaml-syntax: this line is indented differently from its neighbours: indent all keys of a mapping alike
users:
  ana: { external: true }
`,
  ],
])("%s is one finding", (_, text) => {
  expect(check(text).marked).toBe(text);
});

test("the second of two mistakes is still found", () => {
  const text = `users:
  ana: { email: ana }
# ^^^ incomplete-user: the user "ana" has no givenName and no familyName: add them, or external: true if the user exists already
#               ^^^ invalid-value: "ana" is not an e-mail address: write one such as ana@acme.example
`;
  expect(check(text).marked).toBe(text);
});
