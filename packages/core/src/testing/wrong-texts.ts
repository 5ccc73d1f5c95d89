const never = "principals: [group:a], accounts: { all: true }";
const always = `permissionSets: [A], ${never}`;
const s3 = "s3: { bucket: abc, region: eu-west-1, prefix: b/ }";

/** Texts that neither a schema nor the reader takes, and what is wrong with each. */
export const wrongTexts: readonly (readonly [what: string, text: string])[] = [
  ["a list of sections", "[groups]"],
  ["nothing", "null"],
  ["an unknown section", "team: {}"],
  ["a section that says nothing", "groups:"],
  ["an unknown key", "groups: { a: { displayname: A } }"],
  ["a missing key", "accounts: { a: { unit: Prod } }"],
  ["a missing key in a list", "permissionSets: { A: { customerManagedPolicies: [{ path: / }] } }"],
  ["a number for a text", "groups: { a: { displayName: 4711 } }"],
  ["a text for a list", "groups: { a: { members: ana } }"],
  ["a list for a mapping", "groups: [auditors]"],
  ["an empty list", "groups: { a: { members: [] } }"],
  ["an account id without quotes", "accounts: { a: { id: 123456789012 } }"],
  ["a short account id", 'accounts: { a: { id: "12345678901" } }'],
  ["an account id with hyphens", 'instance: { managementAccount: "1234-5678-9012" }'],
  ["an unknown state", 'accounts: { a: { id: "123456789012", state: active } }'],
  ["a false mark", "groups: { a: { external: false } }"],
  ["another version", "rolecall: 2"],
  ["a version in quotes", 'rolecall: "1"'],
  ["a Region that is none", "instance: { region: Ireland }"],
  ["a long duration in words", "permissionSets: { A: { sessionDuration: 4 hours } }"],
  ["a name with a space", 'permissionSets: { "Read Only": {} }'],
  ["an empty user name", 'users: { ana: { userName: "" } }'],
  ["a dash that is not Latin-1", 'permissionSets: { A: { description: "a – b" } }'],
  ["a long tag", `tags: { a: ${"b".repeat(257)} }`],
  ["a wildcard in a unit's path", 'organization: { units: { "A/*": {} } }'],
  ["two boundaries", boundaries("managedPolicy: A, customerManagedPolicy: { name: B }")],
  ["a policy without statements", policy("Version: 2012-10-17")],
  ["a statement without an action", statement("Effect: Allow, Resource: '*'")],
  ["a statement without a resource", statement("Effect: Allow, NotAction: '*'")],
  ["an effect in lower case", statement("Effect: deny, Action: '*', Resource: '*'")],
  ["an action of no service", statement("Effect: Deny, Action: [List*], Resource: '*'")],
  ["a resource that is no ARN", statement("Effect: Deny, Action: '*', Resource: lake")],
  [
    "a principal in a policy",
    statement("Principal: '*', Effect: Deny, Action: '*', Resource: '*'"),
  ],
  ["an operator that is none", condition("{ Equals: { a: b } }")],
  ["an operator without keys", condition("{ StringEquals: b }")],
  ["a mapping for a value", condition("{ StringEquals: { a: { b: c } } }")],
  ["a principal of no kind", pattern("principals: [auditors]")],
  ["a selector that says nothing", pattern("accounts: {}")],
  ["a selector that only excludes", pattern("accounts: { except: { names: a } }")],
  ["an unknown key far inside", pattern("accounts: { all: true, except: { name: a } }")],
  ["an id that is too long, in a list", pattern('accounts: { ids: ["1234567890123"] }')],
  ["a wildcard within a unit", pattern("accounts: { unit: A/*/B }")],
  ["a day in another order", pattern("expires: 31.03.2027")],
  ["a variable with a reserved name", pattern("forEach: { account: [a] }")],
  ["an assertion that promises nothing", "assertions: { a: {} }"],
  ["an assertion of both kinds", assertion(`never: { ${never} }, always: { ${always} }`)],
  ["never about everything", assertion("never: { accounts: { all: true } }")],
  ["never about nowhere", assertion("never: { principals: [group:a] }")],
  ["a prompt for MFA that there is not", "mfa: { prompt: sometimes }"],
  ["a second factor by e-mail", "mfa: { types: [email] }"],
  ["a watch that says nothing", "mfa: { watch: }"],
  ["a topic by its name", "mfa: { watch: { topicArn: security } }"],
  ["a FIFO topic", watch("topicArn: arn:aws:sns:eu-west-1:111111111111:security.fifo")],
  ["a log group by its ARN", watch("logGroup: arn:aws:logs:eu-west-1:111111111111:log-group:t")],
  ["guardrails that are attached nowhere", "guardrails: { protectSsoResources: true }"],
  ["guardrails that protect nothing", "guardrails: { attachTo: [Prod] }"],
  ["an attribute without a name", 'accessControlAttributes: { "": "${path:userName}" }'],
  ["an application by its name", "applications: { jira: { arn: jira, principals: [group:a] } }"],
  ["an external account without roles", 'externalAccounts: { a: { id: "123456789012", hub: b } }'],
  ["a role with a space in its name", externalRole('"Read Only": { principals: [group:a] }')],
  ["metadata that is no path", externalRole("Reader: { principals: [group:a], metadata: [] }")],
  [
    "a deployment with nothing",
    'externalAccounts: { a: { id: "123456789012", hub: b, deployWith: {}, roles: {} } }',
  ],
  ["a role for nobody", externalRole("Reader: { managedPolicies: [A] }")],
  ["a policy that no account is said to have", "customerManagedPolicies: { a: { path: / } }"],
  ["always about any permission set", assertion(`always: { ${never} }`)],
  ["stacks by something else", "terraform: { stacks: by-account }"],
  ["a number of retries in quotes", 'terraform: { maxRetries: "5" }'],
  ["a number of retries below nothing", "terraform: { maxRetries: -1 }"],
  ["a version that is none", "terraform: { providerVersion: latest }"],
  ["no backend", "terraform: { backend: {} }"],
  ["two backends", `terraform: { backend: { ${s3}, cloud: { organization: a, prefix: b } } }`],
  [
    "a bucket without a prefix",
    "terraform: { backend: { s3: { bucket: abc, region: eu-west-1 } } }",
  ],
  ["a prefix with a slash at its start", `terraform: { backend: { ${s3.replace("b/", "/b")} } }`],
  ["a rule that there is not", "rules: { unused-grupo: off }"],
  ["a rule that has no level", "rules: { unknown-user: off }"],
  ["a level that there is not", "rules: { unused-group: none }"],
  ["credentials that name none", "terraform: { credentials: {} }"],
  ["an external account's stack that is retired", "terraform: { retiredStacks: [external-labs] }"],
];

function assertion(fields: string): string {
  return `assertions: { a: { ${fields} } }`;
}

function watch(fields: string): string {
  return `mfa: { watch: { ${fields} } }`;
}

function externalRole(role: string): string {
  return `externalAccounts: { a: { id: "123456789012", hub: b, roles: { ${role} } } }`;
}

function boundaries(fields: string): string {
  return `permissionSets: { A: { permissionsBoundary: { ${fields} } } }`;
}

function policy(fields: string): string {
  return `permissionSets: { A: { inlinePolicy: { ${fields} } } }`;
}

function statement(fields: string): string {
  return policy(`Statement: { ${fields} }`);
}

function condition(value: string): string {
  return statement(`Effect: Deny, Action: '*', Resource: '*', Condition: ${value}`);
}

/** A pattern with these keys, and right ones for those that it also has to have. */
export function pattern(...keys: readonly string[]): string {
  const right = ["principals: [group:a]", "permissionSets: [A]", "accounts: { all: true }"];
  const others = right.filter((pair) => keys.every((key) => nameOf(key) !== nameOf(pair)));
  return `patterns: { p: { ${[...keys, ...others].join(", ")} } }`;
}

function nameOf(pair: string): string {
  return pair.slice(0, pair.indexOf(":"));
}
