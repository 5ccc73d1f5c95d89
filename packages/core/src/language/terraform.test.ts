import { oneLine } from "../diagnostics/diagnostic";
import { check } from "../testing/check";

const messagesIn = (section: string) => check(`terraform: ${section}\n`).diagnostics.map(oneLine);

test.each([
  [
    "{ maxRetries: many }",
    '"maxRetries" has to be a whole number from 0 to 1000, not a text: write a number from 0 to 1000',
  ],
  [
    '{ maxRetries: "5" }',
    '"maxRetries" has to be a whole number from 0 to 1000, not a text: write 5 without quotes',
  ],
  [
    "{ maxRetries: 2.5 }",
    '"maxRetries" has to be a whole number from 0 to 1000, not the number 2.5: write a number from 0 to 1000',
  ],
  [
    "{ maxRetries: 5000 }",
    '"maxRetries" has to be a whole number from 0 to 1000, not the number 5000: write a number from 0 to 1000',
  ],
  [
    "{ providerVersion: latest }",
    '"latest" is no condition on a version: write one such as 6.25.0, or ~> 6.25',
  ],
  ["{ backend: {} }", '"backend" names no place for the states: add s3 or cloud, or delete it'],
  [
    "{ backend: { s3: { bucket: abc, region: eu-west-1, prefix: /a } } }",
    '"/a" cannot start the key of a state: write one such as access/',
  ],
  [
    "{ backend: { cloud: { organization: acme, prefix: a b } } }",
    '"a b" cannot start the name of a workspace: use 1 to 20 letters, digits, hyphens and underscores, such as access-',
  ],
  [
    "{ credentials: { profile: ' a' } }",
    '" a" is not the name of a profile: write the name of a profile in ~/.aws/config',
  ],
  [
    "{ retiredStacks: [access] }",
    '"access" is not the name of a stack that can be retired: write one such as access-set-ReadOnly or access-unit-Sandbox',
  ],
])("%s says what is wrong", (section, expected) => {
  expect(messagesIn(section)).toEqual([expected]);
});

test.each([
  "{ stacks: by-permission-set }",
  '{ providerVersion: "6.25.0" }',
  '{ providerVersion: ">= 6.25, < 7.0.0-beta1" }',
  "{ maxRetries: 0 }",
  '{ backend: { s3: { bucket: a.b-c, region: us-gov-west-1, prefix: "" } } }',
  "{ retiredStacks: [management, access-root, access-set-Look-e2f9d4e5a3b5b8a2, access-unit-A--B] }",
  "{ credentials: { roleArn: 'arn:aws-cn:iam::123456789012:role/ci/Deploy' } }",
])("%s is right", (section) => {
  expect(messagesIn(section)).toEqual([]);
});

test("two backends are one too many", () => {
  const s3 = "s3: { bucket: abc, region: eu-west-1, prefix: a }";
  expect(messagesIn(`{ backend: { ${s3}, cloud: { organization: acme, prefix: a } } }`)).toEqual([
    "the states are kept in one place, and this names two: keep s3 or cloud",
  ]);
});
