import type { CloudwatchMetricAlarmConfig } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { mfaNames } from "./events/mfa-names";
import { type LogWatch, logWatch, signInMetric } from "./events/sign-in-metric";
import { describe } from "./provenance";
import { tagsArgument } from "./tags-argument";

/** Source: `AlarmDescription` of the cloudwatch API model. */
const longestDescription = 1024;

/** Goes off at the first sign-in without a second factor, and is quiet while there are none. */
export const cloudwatchMetricAlarm: Emitter<"aws_cloudwatch_metric_alarm", LogWatch> = {
  type: "aws_cloudwatch_metric_alarm",
  each: logWatch,
  name: () => mfaNames.signIn,
  origin: ({ origin }) => origin,
  args: ({ origin, tags }, { mfaTopicArn }) =>
    ({
      alarmName: `rolecall-${mfaNames.signIn}`,
      alarmDescription: describe(purpose, origin, longestDescription),
      namespace: signInMetric.namespace,
      metricName: signInMetric.name,
      statistic: "Sum",
      period: 300,
      evaluationPeriods: 1,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      treatMissingData: "notBreaching",
      alarmActions: [mfaTopicArn],
      tags: tagsArgument(tags),
    }) satisfies ArgumentsOf<CloudwatchMetricAlarmConfig>,
};

const purpose = "Sign-ins to IAM Identity Center that used no second factor";
