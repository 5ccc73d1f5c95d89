import type { ResolvedMfaWatch } from "@rolecall/core";
import type { Expression, Value } from "../../terraform/value";

type Arn = string | Expression;

/** The ARNs of what the watch over MFA is made of. */
export interface WatchArns {
  readonly topic: Arn;
  readonly rules: readonly Arn[];
  readonly alarm: Arn;
}

/**
 * The statements of the topic's policy that let the watch write to it: only its own rules and its
 * own alarm, so that nobody else can make the services of AWS write there.
 */
export function topicStatements({ logGroup }: ResolvedMfaWatch, arns: WatchArns): readonly Value[] {
  const { topic, rules, alarm } = arns;
  const publishing = (service: string, sources: readonly Arn[]) => ({
    Effect: "Allow",
    Principal: { Service: service },
    Action: "sns:Publish",
    Resource: topic,
    Condition: { ArnEquals: { "aws:SourceArn": sources } },
  });
  const events = publishing("events.amazonaws.com", rules);
  if (logGroup === undefined) return [events];
  return [events, publishing("cloudwatch.amazonaws.com", [alarm])];
}
