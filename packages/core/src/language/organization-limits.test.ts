import { check } from "../testing/check";

const found = (text: string) =>
  check(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);

const accountOf = (email: string) => `accounts: { a: { id: "123456789012", email: "${email}" } }`;
const named = (name: string) => `accounts: { "${name}": { id: "123456789012" } }`;
const unit = (path: string) => `organization: { units: { "${path}": {} } }`;
const notEmail = (email: string) => [
  `invalid-value: "${email}" is not the e-mail address of an account`,
];
const wide = "\u{1f600}";

test.each([
  ["an address", accountOf("payments@acme.example"), []],
  ["the shortest address", accountOf("a@b.co"), []],
  ["the longest address", accountOf(`${"a".repeat(57)}@acme.x`), []],
  [
    "an address that is too long",
    accountOf(`${"a".repeat(58)}@acme.x`),
    notEmail(`${"a".repeat(58)}@acme.x`),
  ],
  ["an address that is too short", accountOf("a@b.c"), notEmail("a@b.c")],
  ["no address", accountOf("payments"), notEmail("payments")],
  ["an address without a dot", accountOf("payments@acme"), notEmail("payments@acme")],
  ["the longest name of an account", named(wide.repeat(128)), []],
  [
    "a name of an account that is too long",
    named("n".repeat(129)),
    [`invalid-value: "${"n".repeat(100)}…" cannot be the name of an account`],
  ],
  ["no name of an account", named(""), ['invalid-value: "" cannot be the name of an account']],
  ["the deepest unit", unit("A/B/C/D/E"), []],
  [
    "a unit that is too deep",
    unit("A/B/C/D/E/F"),
    ['invalid-value: the unit "A/B/C/D/E/F" is 6 levels below the root'],
  ],
  ["the longest name of a unit", unit(`A/${wide.repeat(128)}`), []],
  [
    "a name of a unit that is too long",
    unit(`A/${"n".repeat(129)}`),
    [`invalid-value: "${"n".repeat(100)}…" is too long for the name of a unit`],
  ],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

const instance = (region: string, partition: string) =>
  `instance: { region: ${region}, arn: "arn:${partition}:sso:::instance/ssoins-0123456789abcdef" }`;

test.each([
  ["eu-west-1", "aws"],
  ["cn-north-1", "aws-cn"],
  ["us-gov-west-1", "aws-us-gov"],
  ["us-iso-east-1", "aws-iso"],
])("an instance in %s is of the partition %s, and of no other", (region, partition) => {
  expect(found(instance(region, partition))).toEqual([]);
  const other = partition === "aws-cn" ? "aws" : "aws-cn";
  expect(found(instance(region, other))).toEqual([
    `conflicting-value: this instance is of the partition ${other}, and ${region} of ${partition}`,
  ]);
});
