import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

test.each([
  ["{ prompt: always, types: [security-key], selfService: false }", []],
  ["{ unregistered: block }", []],
  ["{ prompt: never, unregistered: allow }", ["sign-in-without-mfa"]],
  ["{ prompt: never, unregistered: email-code }", ["sign-in-without-mfa"]],
  ["{ prompt: context-aware, unregistered: allow }", ["context-aware-mfa", "sign-in-without-mfa"]],
  ["{ prompt: context-aware, unregistered: email-code }", ["context-aware-mfa", "mfa-by-email"]],
  ["{ types: [security-key, security-key] }", ["repeated-item"]],
  ["{ prompt: sometimes }", ["invalid-value"]],
])("the settings %s", (mfa, expected) => {
  expect(codesIn(`mfa: ${mfa}\n`)).toEqual(expected);
  const inDirectory = `instance: { identitySource: active-directory }\nmfa: ${mfa}\n`;
  expect(codesIn(inDirectory)).toEqual(expected);
});

test.each(["{ prompt: never }", "{ prompt: context-aware, unregistered: email-code }"])(
  "where people sign in elsewhere, it does not matter what %s says",
  (mfa) => {
    const text = `instance: { identitySource: external-idp }\nmfa: ${mfa}\n`;
    expect(codesIn(text)).toEqual(["mfa-elsewhere"]);
  },
);

test.each([
  ["{ watch: {} }", ["blind-mfa-watch"]],
  ["{ prompt: always, watch: {} }", ["mfa-elsewhere", "blind-mfa-watch"]],
  ["{}", ["mfa-elsewhere"]],
])("where people sign in elsewhere, %s is not what it seems", (mfa, expected) => {
  const text = `instance: { identitySource: external-idp }\nmfa: ${mfa}\n`;
  expect(codesIn(text)).toEqual(expected);
});

const topic = "arn:aws:sns:eu-west-1:111111111111:security";

test.each([
  ["", `{ topicArn: "${topic}", logGroup: aws-cloudtrail-logs }`, []],
  ["region: eu-west-1", `{ topicArn: "${topic}", deviceRegistrations: true }`, []],
  ["region: eu-west-2", `{ topicArn: "${topic}" }`, ["topic-in-another-region"]],
  ["region: eu-west-2", "{ logGroup: /aws/cloudtrail }", []],
  ["", `{ topicArn: "${topic}.fifo" }`, ["invalid-value"]],
  ["", '{ logGroup: "arn:aws:logs:eu-west-1:111111111111:log-group:trail:*" }', ["invalid-value"]],
  ["", "{ topic: security }", ["unknown-key"]],
])("an instance with %p and the watch %s", (instance, watch, expected) => {
  expect(codesIn(`instance: { ${instance} }\nmfa: { watch: ${watch} }\n`)).toEqual(expected);
});

test("whoever blocks people without a device is told that known devices are let in", () => {
  const notes = ["block", "require-registration"].flatMap((unregistered) =>
    check(`mfa: { prompt: context-aware, unregistered: ${unregistered} }\n`).diagnostics.map(
      ({ note }) => note,
    ),
  );
  expect(notes).toEqual([
    "unregistered: block does not stop a sign-in without a second factor there",
    "somebody else at that device, or malware on it, is not asked for a second factor either",
  ]);
});
