import { signInWithoutMfa } from "../resources/events/sign-in-without-mfa";
import { modelOf } from "../testing";
import { Expression } from "../terraform/value";
import { plan, type PlannedResource } from "./plan";
import { nothingOf } from "./stack-part";

const tags = "tags: { owner: platform }\n";

function resourcesOf(watch: string): ReadonlyMap<string, PlannedResource> {
  const { resources } = plan(modelOf(`${tags}mfa: { watch: ${watch} }`));
  return new Map(resources.map((resource) => [`${resource.type}.${resource.name}`, resource]));
}

function argumentsOf(address: string, watch: string): PlannedResource["args"] {
  return resourcesOf(watch).get(address)?.args ?? {};
}

const rules = [
  "aws_cloudwatch_event_rule.mfa-settings-change",
  "aws_cloudwatch_event_rule.sign-in-without-mfa",
  "aws_cloudwatch_event_target.mfa-settings-change",
  "aws_cloudwatch_event_target.sign-in-without-mfa",
];
const metric = [
  "aws_cloudwatch_log_metric_filter.sign-in-without-mfa",
  "aws_cloudwatch_metric_alarm.sign-in-without-mfa",
];
const topicArn = "arn:aws:sns:eu-west-1:111111111111:security";

test.each([
  ["{}", ["aws_sns_topic.mfa-watch", ...rules, "aws_sns_topic_policy.mfa-watch"]],
  [`{ topicArn: "${topicArn}" }`, rules],
  [
    "{ logGroup: trail }",
    ["aws_sns_topic.mfa-watch", ...rules, ...metric, "aws_sns_topic_policy.mfa-watch"],
  ],
  [`{ topicArn: "${topicArn}", logGroup: trail }`, [...rules, ...metric]],
])("the watch %s is made of what it needs", (watch, expected) => {
  expect([...resourcesOf(watch).keys()]).toEqual(expected);
});

test("settings without a watch make nothing, and neither does a part without them", () => {
  expect(plan(modelOf("mfa: { prompt: always }")).resources).toEqual([]);
  expect(plan(nothingOf(modelOf("mfa: { watch: {} }"))).resources).toEqual([]);
});

test("an event rule says where it is written, and has the workspace's tags", () => {
  const rule = resourcesOf("{}").get("aws_cloudwatch_event_rule.sign-in-without-mfa");
  expect(rule?.origin.object).toBe("mfa.watch");
  expect(rule?.args).toMatchObject({
    name: "rolecall-sign-in-without-mfa",
    description:
      "A sign-in to IAM Identity Center that used no second factor (test.access.yaml: mfa.watch)",
    tags: { owner: "platform" },
  });
  expect(rule?.args["eventPattern"]).toBe(JSON.stringify(signInWithoutMfa));
});

test("new devices are reported where the workspace asks for it", () => {
  const rule = "aws_cloudwatch_event_rule.mfa-settings-change";
  const { eventPattern } = argumentsOf(rule, "{}");
  expect(eventPattern).not.toContain("WebAuthn");
  expect(argumentsOf(rule, "{ deviceRegistrations: true }")).toMatchObject({
    eventPattern: expect.stringContaining("CompleteWebAuthnDeviceRegistration"),
  });
});

test("what is matched goes to the topic, which is made or given", () => {
  const target = "aws_cloudwatch_event_target.sign-in-without-mfa";
  expect(argumentsOf(target, "{}")).toMatchObject({
    rule: new Expression("aws_cloudwatch_event_rule.sign-in-without-mfa.name"),
    arn: new Expression("aws_sns_topic.mfa-watch.arn"),
  });
  const given = argumentsOf(target, `{ topicArn: "${topicArn}" }`);
  expect(given).toMatchObject({ arn: topicArn });
});

/** The parts of the topic's policy that a pattern finds. */
function inPolicy(watch: string, pattern: RegExp): readonly string[] {
  const { policy } = argumentsOf("aws_sns_topic_policy.mfa-watch", watch);
  return (policy instanceof Expression && policy.code.match(pattern)) || [];
}

test("only the watch's own rules and alarm may write to its topic", () => {
  const rule = "aws_cloudwatch_event_rule";
  const ofRules = `"ArnEquals" = {"aws:SourceArn" = [${rule}.mfa-settings-change.arn, ${rule}.sign-in-without-mfa.arn]}`;
  const ofAlarm = `"ArnEquals" = {"aws:SourceArn" = [${metric[1]}.arn]}`;
  const conditions = /"ArnEquals" = \{.*?\}/g;
  expect(inPolicy("{}", conditions)).toEqual([ofRules]);
  expect(inPolicy("{ logGroup: trail }", conditions)).toEqual([ofRules, ofAlarm]);
  expect(inPolicy("{}", /"Effect"/g)).toHaveLength(1);
  expect(inPolicy("{ logGroup: trail }", /"Service" = "[^"]*"/g)).toEqual([
    '"Service" = "events.amazonaws.com"',
    '"Service" = "cloudwatch.amazonaws.com"',
  ]);
});

test("the alarm goes off at the first such sign-in, and is quiet without any", () => {
  const alarm = resourcesOf("{ logGroup: trail }").get(metric[1] ?? "");
  expect(alarm?.args).toMatchObject({
    statistic: "Sum",
    threshold: 1,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    treatMissingData: "notBreaching",
    alarmActions: [new Expression("aws_sns_topic.mfa-watch.arn")],
    tags: { owner: "platform" },
  });
  const filter = resourcesOf("{ logGroup: trail }").get(metric[0] ?? "");
  expect(filter?.args).toMatchObject({
    logGroupName: "trail",
    metricTransformation: {
      namespace: alarm?.args["namespace"],
      name: alarm?.args["metricName"],
      value: "1",
    },
  });
});
