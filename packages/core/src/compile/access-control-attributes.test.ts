import { attributeSources } from "../rules/support/attribute-sources";
import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

const source = (text: string, instance: string) =>
  `instance: ${instance}\naccessControlAttributes: { a: ${JSON.stringify(text)} }\n`;

test("every source of the tables can be written", () => {
  for (const one of attributeSources("active-directory")) {
    expect([one, codesIn(source(one, "{ identitySource: active-directory }"))]).toEqual([one, []]);
  }
});

test.each([
  ["${path:enterprise.department}", "identity-center", []],
  ["${path:enterprise.department}", "active-directory", []],
  ["${path:enterprise.department}", "external-idp", []],
  ["${mail}", "identity-center", ["unknown-attribute-source"]],
  ["${mail}", "active-directory", []],
  ["${mail}", "external-idp", ["unknown-attribute-source"]],
  ["${path:department}", "active-directory", ["unknown-attribute-source"]],
  ["${path:username}", "identity-center", ["unknown-attribute-source"]],
  ["${user:email}", "identity-center", ["unknown-attribute-source"]],
])("%s with %s", (text, identitySource, expected) => {
  expect(codesIn(source(text, `{ identitySource: ${identitySource} }`))).toEqual(expected);
});

test("where nobody says where people are kept, they may be anywhere", () => {
  expect(codesIn(source("${mail}", "{ region: eu-west-1 }"))).toEqual([]);
});

test("an instance takes 50 attributes", () => {
  const attributes = Array.from({ length: 50 }, (_, index) => `a${index}: "\${path:title}"`);
  expect(codesIn(`accessControlAttributes: { ${attributes.join(", ")} }\n`)).toEqual([]);
});

const statement = (more: string) =>
  `{ Effect: Deny, Action: "s3:GetObject", Resource: "*", ${more} }`;

const policy = (statements: string, version = "2012-10-17") =>
  `inlinePolicy: { Version: "${version}", Statement: [${statements}] }`;

const tested = (key: string, value = "x") =>
  statement(`Condition: { StringEquals: { "${key}": "${value}" } }`);

const attributes = 'accessControlAttributes: { team: "${path:title}" }\n';
const inSet = (text: string) => `permissionSets: { A: { ${text} } }\n`;

test.each([
  ["a tag in other letters", policy(tested("AWS:principaltag/TEAM")), []],
  ["another key of the same end", policy(tested("aws:RequestTag/unit")), []],
  ["a tag in a key", policy(tested("aws:PrincipalTag/unit")), ["unit"]],
  ["a tag in a value", policy(tested("aws:userid", "${aws:PrincipalTag/unit}")), ["unit"]],
  [
    "a tag with a default",
    policy(tested("aws:userid", "${ aws:principalTag/cost center, 'none' }")),
    ["cost center"],
  ],
  [
    "two tags in one value",
    policy(tested("aws:userid", "${aws:PrincipalTag/unit}-${aws:PrincipalTag/floor}")),
    ["unit", "floor"],
  ],
  [
    "a tag in several statements",
    policy(`${tested("aws:PrincipalTag/unit")}, ${tested("aws:PrincipalTag/UNIT")}`),
    ["unit"],
  ],
  [
    "a tag in a key of an old policy",
    policy(tested("aws:PrincipalTag/unit"), "2008-10-17"),
    ["unit"],
  ],
])("%s", (_, text, expected) => {
  const { diagnostics } = check(attributes + inSet(text));
  const messages = expected.map(
    (tag) => `no attribute for access control is called "${tag}", so no session has that tag`,
  );
  expect(diagnostics.map(({ message }) => message)).toEqual(expect.arrayContaining(messages));
  expect(diagnostics.length).toBe(messages.length);
});

test("what is plain text in an old policy asks for no tag", () => {
  const text = inSet(policy(tested("aws:userid", "${aws:PrincipalTag/unit}"), "2008-10-17"));
  expect(codesIn(attributes + text)).toEqual(["literal-policy-variable"]);
});

test("a policy that several permission sets share is found once", () => {
  const text = `instance: { identitySource: identity-center }
permissionSets:
  A: { inlinePolicy: { file: a.json } }
  B: { inlinePolicy: { file: a.json } }
=== a.json
{ "Version": "2012-10-17", "Statement": ${JSON.stringify({
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::lake/${aws:PrincipalTag/team}/*",
  })} }
`;
  expect(codesIn(text)).toEqual(["undefined-principal-tag"]);
});

test.each([
  ["external identity provider", `instance: { identitySource: external-idp }\n`],
  ["attribute that cannot be read", "accessControlAttributes: { team: title }\n"],
])("with an %s no tag is missing", (_, more) => {
  const found = codesIn(more + inSet(policy(tested("aws:PrincipalTag/team"))));
  expect(found).not.toContain("undefined-principal-tag");
});

test("a role of an external account may have tags of its own", () => {
  const text = `instance: { identitySource: identity-center }
groups: { g: {} }
externalAccounts:
  labs:
    id: "999988887777"
    strategy: saml
    roles: { A: { principals: [group:g], ${policy(tested("aws:PrincipalTag/team"))} } }
`;
  expect(codesIn(text)).not.toContain("undefined-principal-tag");
});
