import { choice, formed, object, optional, text } from "../spec";

/**
 * The ARN of a standard topic; the name of a FIFO topic has a dot in it.
 * Source: `CreateTopicInput` of the sns API model.
 */
const topicArn = text(
  formed(/^arn:aws(-[a-z]{1,5}){0,3}:sns:[a-z]{2}(-[a-z]+)+-\d:\d{12}:[A-Za-z0-9_-]{1,256}$/, {
    wrong: "is not the ARN of a standard topic of SNS",
    cure: "write one such as arn:aws:sns:eu-west-1:111111111111:security",
  }),
);

/** Source: `LogGroupName` of the logs API model. */
const logGroupName = text(
  formed(/^[.\-_/#A-Za-z0-9]{1,512}$/, {
    wrong: "is not the name of a log group",
    cure: "write one such as aws-cloudtrail-logs",
    note: "its ARN holds the name, between :log-group: and the next colon",
  }),
);

/**
 * The watch over sign-ins and settings of MFA: what no policy can tell, CloudTrail's events of the
 * sign-in itself do.
 */
export const mfaWatch = object("watch", {
  topicArn: optional(
    topicArn,
    "The SNS topic that gets the messages, in the Region of the instance; one is made when it is left out.",
  ),
  logGroup: optional(
    logGroupName,
    "The log group of CloudWatch Logs that a trail writes to, in the Region of the instance: then sign-ins without a second factor also become a metric with an alarm.",
  ),
  deviceRegistrations: optional(
    choice(true, false),
    "Whether a message also comes when someone registers a device, which every new person does.",
  ),
});
