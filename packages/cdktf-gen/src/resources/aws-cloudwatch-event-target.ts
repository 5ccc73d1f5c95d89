import type { CloudwatchEventTargetConfig } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { type MfaEventRule, mfaEventRules } from "./events/mfa-event-rules";

/** What a rule of EventBridge matches goes to the topic, as it is. */
export const cloudwatchEventTarget: Emitter<"aws_cloudwatch_event_target", MfaEventRule> = {
  type: "aws_cloudwatch_event_target",
  each: mfaEventRules,
  name: ({ name }) => name,
  origin: ({ watch }) => watch.origin,
  args: ({ name }, { eventRule, mfaTopicArn }) =>
    ({
      rule: eventRule(name).name,
      targetId: "topic",
      arn: mfaTopicArn,
    }) satisfies ArgumentsOf<CloudwatchEventTargetConfig>,
};
