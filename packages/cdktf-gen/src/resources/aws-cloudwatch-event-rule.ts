import type { CloudwatchEventRuleConfig } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { type MfaEventRule, mfaEventRules } from "./events/mfa-event-rules";
import { describe } from "./provenance";
import { tagsArgument } from "./tags-argument";

/** Source: `RuleDescription` of the events API model. */
const longestDescription = 512;

/** A rule of EventBridge on the default bus, which is where CloudTrail's events come. */
export const cloudwatchEventRule: Emitter<"aws_cloudwatch_event_rule", MfaEventRule> = {
  type: "aws_cloudwatch_event_rule",
  each: mfaEventRules,
  name: ({ name }) => name,
  origin: ({ watch }) => watch.origin,
  args: ({ name, description, pattern, watch }) =>
    ({
      name: `rolecall-${name}`,
      description: describe(description, watch.origin, longestDescription),
      eventPattern: JSON.stringify(pattern),
      tags: tagsArgument(watch.tags),
    }) satisfies ArgumentsOf<CloudwatchEventRuleConfig>,
};
