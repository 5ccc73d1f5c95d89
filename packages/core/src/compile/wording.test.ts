import { check } from "../testing/check";

/** What is said where something else is written than the language asks for. */
test.each([
  [
    "nothing where something has to be",
    `accounts:
# @1-8 wrong-type: "accounts" says nothing: define something below it, or delete it
groups:
  auditors:
# ^^^^^^^^ wrong-type: "auditors" says nothing: write auditors: {}
users:
  ana:
# ^^^ wrong-type: "ana" says nothing: write ana: { givenName: …, familyName: …, email: … }
  ben: { external: }
#        ^^^^^^^^ wrong-type: "external" has no value: write true
permissionSets:
  Look: { managedPolicies: , description: , inlinePolicy: , sessionDuration: }
#         ^^^^^^^^^^^^^^^ wrong-type: "managedPolicies" says nothing: list something below it, or delete it
#                            ^^^^^^^^^^^ wrong-type: "description" has no value: write a text, or delete the key
#                                           ^^^^^^^^^^^^ wrong-type: "inlinePolicy" says nothing: write the policy below it, or delete it
#                                                           ^^^^^^^^^^^^^^^ wrong-type: "sessionDuration" has no value: write a duration such as 4h, or delete the key
instance: { managementAccount: }
#           ^^^^^^^^^^^^^^^^^ wrong-type: "managementAccount" has no value: write "123456789012"
`,
  ],
  [
    "lists and texts where mappings have to be",
    `accounts: [payments-prod]
#         ^^^^^^^^^^^^^^^ wrong-type: "accounts" has to be a mapping, not a list: write each as a key: payments-prod: { id: "123456789012" }
groups: auditors
#       ^^^^^^^^ wrong-type: "groups" has to be a mapping, not a text: write each as a key: auditors: {}
tags: [{ Key: owner, Value: platform }]
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-type: "tags" has to be a mapping, not a list: write each as a key: NAME: VALUE
users:
  ana: Ana
#      ^^^ wrong-type: "ana" has to be a mapping, not a text: write ana: { givenName: …, familyName: …, email: … }
permissionSets:
  Look: { customerManagedPolicies: [Audit], permissionsBoundary: Limit }
#                                   ^^^^^ wrong-type: each of "customerManagedPolicies" has to be a mapping, not a text: write { name: Audit }
#                                                                ^^^^^ wrong-type: "permissionsBoundary" has to be a mapping, not a text: write { managedPolicy: Limit } or { customerManagedPolicy: { name: Limit } }
  Run: { inlinePolicy: '{ "Version": "2012-10-17" }', customerManagedPolicies: Audit }
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-type: "inlinePolicy" has to be a mapping, not a text: write the policy itself, without the quotes: JSON is YAML
#                                                                              ^^^^^ wrong-type: "customerManagedPolicies" has to be a list, not a text: write [{ name: Audit }]
`,
  ],
  [
    "other things where lists and texts have to be",
    `users:
  ana: { external: true, userName: [ana.ruiz] }
#                                  ^^^^^^^^^^ wrong-type: "userName" has to be a text, not a list: write ana.ruiz
groups:
  auditors: { members: ana, description: { en: Audit } }
#                      ^^^ wrong-type: "members" has to be a list, not a text: write [ana]
#                                        ^^^^^^^^^^^^^ wrong-type: "description" has to be a text, not a mapping: write a text
  reviewers: { members: [{ name: ana }, 4, user:ana, ana.ruiz] }
#                        ^^^^^^^^^^^^^ wrong-type: each of "members" has to be the name of a user, not a mapping: write the name of a user
#                                       ^ wrong-type: each of "members" has to be the name of a user, not the number 4: put it in quotes: "4"
#                                          ^^^^^^^^ unknown-user: no user is called "user:ana": write ana, without user:
#                                                    ^^^^^^^^ unknown-user: no user is called "ana.ruiz": add it under \`users:\`
permissionSets:
  Look: { managedPolicies: ReadOnlyAccess, sessionDuration: 4 }
#                          ^^^^^^^^^^^^^^ wrong-type: "managedPolicies" has to be a list, not a text: write [ReadOnlyAccess]
#                                                           ^ wrong-type: "sessionDuration" has to be a duration such as 4h, not the number 4: write 4h
  Walk: { managedPolicies: [ReadOnlyAccess], sessionDuration: 7200 }
#                                                             ^^^^ wrong-type: "sessionDuration" has to be a duration such as 4h, not the number 7200: write 2h
  Turn: { managedPolicies: [ReadOnlyAccess], sessionDuration: 90 }
#                                                             ^^ wrong-type: "sessionDuration" has to be a duration such as 4h, not the number 90: write 90m
  Run: { managedPolicies: [arn:aws:iam::123456789012:policy/team/Run], description: Run – fast }
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-value: "arn:aws:iam::123456789012:policy/team/Run" is not an AWS managed policy: move it to customerManagedPolicies: [{ name: Run, path: /team/ }]
#                                                                                   ^^^^^^^^^^ invalid-value: AWS takes no "–" in a description: use the characters of Latin-1: no emoji, no long dashes
  Stop: { description: "", customerManagedPolicies: [{ path: team }], relayState: https://acme.example/é }
#                      ^^ invalid-value: a description cannot be empty: write one, or delete the key
#                                                    ^^^^^^^^^^^^^^ missing-key: a customer-managed policy of "customerManagedPolicies" has no name: add "name:"
#                                                            ^^^^ invalid-value: "team" is not the path of a policy: write /team/
#                                                                                 ^^^^^^^^^^^^^^^^^^^^^^ invalid-value: "https://acme.example/é" is not an address that AWS takes: use at most 240 characters, without accents, such as https://console.aws.amazon.com/s3
`,
  ],
  [
    "selectors and principals in other forms",
    `accounts:
  payments-prod: { id: "123456789012" }
groups:
  auditors: {}
permissionSets:
  Look: { managedPolicies: [ReadOnlyAccess] }
patterns:
  one: { principals: [group: auditors], permissionSets: [Look], accounts: payments-prod }
#                     ^^^^^^^^^^^^^^^ wrong-type: each of "principals" has to be a text such as group:NAME, not a mapping: write group:auditors, without the space
#                                                                         ^^^^^^^^^^^^^ wrong-type: "accounts" has to be a mapping, not a text: write { names: [payments-prod] }
  two: { principals: [role:admin, auditors], permissionSets: [Look], accounts: [payments-prod] }
#                     ^^^^^^^^^^ invalid-value: "role:admin" is neither group:NAME nor user:NAME: write group: or user: and a name
#                                 ^^^^^^^^ invalid-value: "auditors" does not say whether it is a group or a user: write group:auditors or user:auditors
#                                                                              ^^^^^^^^^^^^^^^ wrong-type: "accounts" has to be a mapping, not a list: write { names: [payments-prod] }
  three: { principals: group:auditors, permissionSets: Look, accounts: { names: { a: b } } }
#                      ^^^^^^^^^^^^^^ wrong-type: "principals" has to be a list, not a text: write [group:auditors]
#                                                      ^^^^ wrong-type: "permissionSets" has to be a list, not a text: write [Look]
#                                                                               ^^^^^^^^ wrong-type: "names" has to be the name of an account, or a list, not a mapping: write the name of an account, or a list
  four: { principals: [group:auditors], permissionSets: [Look], accounts: { unit: /W/P/ } }
#                                                                                 ^^^^^ invalid-value: "/W/P/" is not the path of a unit: write W/P
`,
  ],
  [
    "words that are not among those to choose from",
    `rolecall: "1"
#         ^^^ invalid-value: "rolecall" has to be the number 1, not the text "1": write it without quotes
instance: { identitySource: identity_center }
#                           ^^^^^^^^^^^^^^^ invalid-value: "identitySource" has to be one of identity-center, active-directory, external-idp, not identity_center: did you mean identity-center?
users:
  ana: { external: "true" }
#                  ^^^^^^ invalid-value: "external" has to be true, not the text "true": write it without quotes
  ben: { external: no }
#                  ^^ invalid-value: "external" has to be true, not no: delete it
accounts:
  payments-prod: { id: "123456789012", state: GONE }
#                                             ^^^^ invalid-value: "state" has to be one of ACTIVE, SUSPENDED, PENDING_ACTIVATION, PENDING_CLOSURE, CLOSED, not GONE: choose one of them
`,
  ],
  [
    "a version that is not known",
    `rolecall: 2
#         ^ invalid-value: this Rolecall reads version 1 of the language, not 2: update Rolecall, or write 1
`,
  ],
  [
    "texts of a wrong form",
    `instance: { region: eu-west, portalUrl: acme.awsapps.com/start }
#                   ^^^^^^^ invalid-value: "eu-west" is not a Region: write one such as eu-west-1
#                                       ^^^^^^^^^^^^^^^^^^^^^^ invalid-value: "acme.awsapps.com/start" is not the address of a portal: write https://acme.awsapps.com/start
organization: { id: acme, root: top, units: { /Workloads/: { id: ou-1 } } }
#                   ^^^^ invalid-value: "acme" is not the id of an organization: write one such as o-abcdefghij
#                               ^^^ invalid-value: "top" is not the id of a root: write one such as r-ab12
#                                             ^^^^^^^^^^^ invalid-value: "/Workloads/" is not the path of a unit: write Workloads
#                                                                ^^^^ invalid-value: "ou-1" is not the id of a unit: write one such as ou-ab12-11111111
accounts:
  payments-prod: { id: "123456789012", unit: /Workloads/Prod/ }
#                                            ^^^^^^^^^^^^^^^^ invalid-value: "/Workloads/Prod/" is not the path of a unit: write Workloads/Prod
`,
  ],
  [
    "sections that do not exist",
    `groupz: {}
# @1-6 unknown-key: a file has no section "groupz": did you mean "groups"?
nonsense: {}
# @1-8 unknown-key: a file has no section "nonsense": delete it, or see the sections below
`,
  ],
  [
    "a file without sections",
    `- groups
# @1-8 wrong-type: a file has to be made of sections, not a list: write sections such as patterns:
`,
  ],
  [
    "an unknown tag, short and long",
    `groups:
  auditors: { description: !!timestamp 2027-01-01 }
#                          ^^^^^^^^^^^^^^^^^^^^^^ unsupported-tag: the tag !!timestamp is not supported: write the value itself
  reviewers: !Ref
#            ^^^^ unsupported-tag: the tag !Ref is not supported: write the value itself
`,
  ],
  [
    "a text in quotes that goes on",
    `groups:
  auditors: { description: "Audit }
# @1-1 yaml-syntax: a text in quotes is not closed: close it with "
`,
  ],
  [
    "a colon in a text",
    `groups:
  auditors:
    description: Audit: everyone
#                ^ yaml-syntax: ": " inside a text makes it a mapping: put the text in quotes
`,
  ],
  [
    "items that are not aligned",
    `groups:
  auditors:
    members:
      - ana
     - ben
# @1-1 yaml-syntax: this line is indented differently from its neighbours: indent all items of a list alike
users: { ana: { external: true }, ben: { external: true } }
`,
  ],
  [
    "an empty second document",
    `groups:
  auditors: {}
---
# @1-1 several-documents: a second YAML document starts here, and would be ignored: delete this line
`,
  ],
])("%s", (_, text) => {
  expect(check(text).marked).toBe(text);
});
