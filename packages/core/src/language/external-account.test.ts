import { check } from "../testing/check";

const arn = "arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef";

const unfinished =
  'unfinished-saml-role: the role "Auditor" is not made yet, because it has no metadata: make its application in the console, and add metadata: with the file that it gives out';

/** A workspace with one account outside the organization, and what is found below it. */
const workspace = (account: string) => `accounts:
  shared-services: { id: "123456789012" }
groups:
  auditors: {}
externalAccounts:
  acme-labs:
${account}`;

test.each([
  [
    "passes through a hub",
    `    id: "999988887777"
    hub: shared-services
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
`,
  ],
  [
    "has an application for a role",
    `    id: "999988887777"
    strategy: saml
    roles:
      Auditor:
#     ^^^^^^^ ${unfinished}
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        application: ${arn}
`,
  ],
  [
    "has no hub",
    `# ^^^^^^^^^ missing-key: the external account "acme-labs" has no hub: add hub: with the name of an account of the organization, or strategy: saml
    id: "999988887777"
    strategy: role-chaining
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
`,
  ],
  [
    "has a hub that nobody passes through",
    `    id: "999988887777"
    strategy: saml
    hub: shared-services
#   ^^^ conflicting-value: with strategy: saml nobody passes through a hub: delete hub, or write strategy: role-chaining
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
#     ^^^^^^^ ${unfinished}
`,
  ],
  [
    "has an application and a hub",
    `    id: "999988887777"
    hub: shared-services
    roles:
      Auditor:
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        application: ${arn}
#       ^^^^^^^^^^^ conflicting-value: without strategy: saml no application leads to a role: delete application, or write strategy: saml for the account
`,
  ],
  [
    "has metadata and a hub",
    `    id: "999988887777"
    hub: shared-services
    roles:
      Auditor:
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        metadata: saml/auditor.xml
#       ^^^^^^^^ conflicting-value: without strategy: saml no role trusts an identity provider: delete metadata, or write strategy: saml for the account
#                 ^^^^^^^^^^^^^^^^ missing-document: there is no file "saml/auditor.xml" in the workspace: correct the path; it starts at the folder of this file
`,
  ],
  [
    "has roles that IAM takes for one",
    `    id: "999988887777"
    hub: shared-services
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
      auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
#     ^^^^^^^ conflicting-value: the roles "Auditor" and "auditor" differ only in capital letters: give one of the two another name
`,
  ],
  [
    "is deployed by a role of its own",
    `    id: "999988887777"
    hub: shared-services
    deployWith: { profile: labs, roleArn: "arn:aws:iam::999988887777:role/Deployment" }
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
`,
  ],
  [
    "is deployed by a role of another account",
    `    id: "999988887777"
    hub: shared-services
    deployWith: { roleArn: "arn:aws:iam::123456789012:role/Deployment" }
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflicting-value: the role is in the account 123456789012, and what is deployed belongs to 999988887777: name a role of the external account itself
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
`,
  ],
  [
    "has a strategy that does not exist, and is not judged by it",
    `    id: "999988887777"
    strategy: sampl
#             ^^^^^ invalid-value: "strategy" has to be one of role-chaining, saml, not sampl: did you mean saml?
    roles:
      Auditor:
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        sessionDuration: 4h
        application: ${arn}
`,
  ],
  [
    "names what nothing defines",
    `    id: "999988887777"
    hub: shared-service
#        ^^^^^^^^^^^^^^ unknown-account: no account is called "shared-service": did you mean "shared-services"?
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditor, user:ana] }
#                                                               ^^^^^^^^^^^^^ unknown-group: no group is called "auditor": did you mean "auditors"?
#                                                                              ^^^^^^^^ unknown-user: no user is called "ana": add it under \`users:\`
`,
  ],
  [
    "has principals that are made of variables",
    `    id: "999988887777"
    hub: shared-services
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: ["group:\${account.name}-auditors"] }
#                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-variable: a role of an external account has no variables: write the name itself
`,
  ],
  [
    "has a role with a name and an application of another form",
    `    id: "999988887777"
    strategy: saml
    roles:
      Audit Role: { managedPolicies: [SecurityAudit], principals: [group:auditors] }
#     ^^^^^^^^^^ invalid-value: "Audit Role" cannot be the name of a role: use 1 to 64 letters, digits and +=,.@_-, without spaces
      Auditor:
#     ^^^^^^^ ${unfinished}
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        application: jira
#                    ^^^^ invalid-value: "jira" is not the ARN of an application: write one such as arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef
`,
  ],
  [
    "lacks keys",
    `# ^^^^^^^^^ missing-key: the external account "acme-labs" has no id: add "id:"
    hub: shared-services
    roles:
      Auditor: { managedPolicies: [SecurityAudit] }
#     ^^^^^^^ missing-key: the external role "Auditor" has no principals: add "principals:"
`,
  ],
])("an external account that %s", (_, account) => {
  const text = workspace(account);
  expect(check(text).marked).toBe(text);
});

test.each([
  [
    "principals that are made of variables",
    `    principals: ["group:\${account.name}"]
#                ^^^^^^^^^^^^^^^^^^^^^^^ unknown-variable: an application has no variables: write the name itself
`,
  ],
  [
    "principals that nothing defines",
    `    principals: [group:auditor]
#                ^^^^^^^^^^^^^ unknown-group: no group is called "auditor": did you mean "auditors"?
`,
  ],
  [
    "the same principal twice",
    `    principals: [group:auditors, group:auditors]
#                                ^^^^^^^^^^^^^^ repeated-item: "group:auditors" is in this list already: delete one of the two
`,
  ],
])("an application with %s", (_, principals) => {
  const text = `groups: { auditors: {} }
applications:
  jira:
    arn: ${arn}
${principals}`;
  expect(check(text).marked).toBe(text);
});

test("an account outside and one inside the organization may have one name", () => {
  const text = workspace(`    id: "999988887777"
    hub: acme-labs
    roles: { Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] } }
`).replace("shared-services", "acme-labs");
  expect(check(text).marked).toBe(text);
});
