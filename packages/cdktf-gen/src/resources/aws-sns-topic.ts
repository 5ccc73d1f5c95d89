import type { SnsTopicConfig } from "@cdktf/provider-aws/lib/sns-topic";
import type { ResolvedMfaWatch } from "@rolecall/core";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { mfaNames } from "./events/mfa-names";
import { ownTopic } from "./events/own-topic";
import { tagsArgument } from "./tags-argument";

/**
 * The topic that is told what the watch over MFA sees, where the workspace names none. It is not
 * encrypted, because EventBridge may use no key of AWS's own, and a key is nothing to make by the
 * way; who needs one brings a topic.
 */
export const snsTopic: Emitter<"aws_sns_topic", ResolvedMfaWatch> = {
  type: "aws_sns_topic",
  each: ownTopic,
  name: () => mfaNames.topic,
  origin: ({ origin }) => origin,
  args: ({ tags }) =>
    ({
      name: `rolecall-${mfaNames.topic}`,
      displayName: "Rolecall: MFA",
      tags: tagsArgument(tags),
    }) satisfies ArgumentsOf<SnsTopicConfig>,
};
