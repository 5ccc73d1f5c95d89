import type { Rule } from "./rule";

/**
 * The watch over MFA is to tell a topic in another Region than the instance's.
 * Source: the EventBridge user guide, "Event bus targets": a target is in the Region of its rule.
 */
export const topicInAnotherRegion: Rule = {
  code: "topic-in-another-region",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const { topicArn } = model.mfa?.watch ?? {};
    const region = model.instance?.region?.value;
    const [, , , given] = topicArn?.value.split(":") ?? [];
    if (!topicArn || region === undefined || given === region) return;
    report(topicArn.span, {
      message: `this topic is in ${given}, and the instance in ${region}`,
      cure: `write the ARN of a topic in ${region}, or delete topicArn, and one is made`,
      note: "EventBridge sends nothing to another Region, and sign-ins are reported in the instance's",
    });
  },
};
