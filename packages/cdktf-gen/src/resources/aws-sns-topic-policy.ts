import type { SnsTopicPolicyConfig } from "@cdktf/provider-aws/lib/sns-topic-policy";
import type { ResolvedMfaWatch } from "@rolecall/core";
import { jsonEncode } from "../terraform/json-encode";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { mfaNames } from "./events/mfa-names";
import { ownTopic } from "./events/own-topic";
import { topicStatements } from "./events/topic-statements";

/** Only what the watch over MFA has made may write to the topic that was made for it. */
export const snsTopicPolicy: Emitter<"aws_sns_topic_policy", ResolvedMfaWatch> = {
  type: "aws_sns_topic_policy",
  each: ownTopic,
  name: () => mfaNames.topic,
  origin: ({ origin }) => origin,
  args: (watch, { mfaTopicArn, eventRule, alarmArn }) =>
    ({
      arn: mfaTopicArn,
      policy: jsonEncode({
        Version: "2012-10-17",
        Statement: topicStatements(watch, {
          topic: mfaTopicArn,
          rules: [eventRule(mfaNames.settings).arn, eventRule(mfaNames.signIn).arn],
          alarm: alarmArn(mfaNames.signIn),
        }),
      }),
    }) satisfies ArgumentsOf<SnsTopicPolicyConfig>,
};
