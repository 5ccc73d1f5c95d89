import type { CloudwatchLogMetricFilterConfig } from "@cdktf/provider-aws/lib/cloudwatch-log-metric-filter";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { mfaNames } from "./events/mfa-names";
import { type LogWatch, logWatch, signInMetric } from "./events/sign-in-metric";
import { signInWithoutMfaFilter } from "./events/sign-in-without-mfa-filter";

/** Counts the sign-ins without a second factor in the log of a trail. */
export const cloudwatchLogMetricFilter: Emitter<"aws_cloudwatch_log_metric_filter", LogWatch> = {
  type: "aws_cloudwatch_log_metric_filter",
  each: logWatch,
  name: () => mfaNames.signIn,
  origin: ({ origin }) => origin,
  args: ({ logGroup }) =>
    ({
      name: `rolecall-${mfaNames.signIn}`,
      logGroupName: logGroup,
      pattern: signInWithoutMfaFilter,
      metricTransformation: { ...signInMetric, value: "1" },
    }) satisfies ArgumentsOf<CloudwatchLogMetricFilterConfig>,
};
