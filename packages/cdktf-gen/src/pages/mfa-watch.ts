import type { ResolvedInstance, ResolvedMfa, ResolvedMfaWatch } from "@rolecall/core";
import { mfaNames } from "../resources/events/mfa-names";
import { topicStatements } from "../resources/events/topic-statements";

const place = "of the management account, in the Region of the instance";

/** What has to be there for the watch over MFA to see and to say anything, as a list of tasks. */
export function watchLines(mfa: ResolvedMfa, instance: ResolvedInstance): readonly string[] {
  const { watch } = mfa;
  if (!watch) return [];
  return [
    "## The watch",
    "",
    "Terraform makes the rules of EventBridge. This is left to do:",
    "",
    `- [ ] See that a trail of CloudTrail logs the management events ${place}. Without one, EventBridge gets none of these events.`,
    ...(watch.topicArn === undefined ? ownTopic : givenTopic(watch, instance)),
    ...(watch.logGroup === undefined
      ? []
      : [`- [ ] See that the trail writes to the log group \`${watch.logGroup}\` ${place}.`]),
    "- [ ] If the instance has additional Regions, make the same rules there: a sign-in is reported in the Region where it takes place, and this watch is in the primary Region.",
    ...(instance.identitySource === "external-idp" ? elsewhere : here(mfa, instance)),
  ];
}

const ownTopic = [
  `- [ ] Subscribe whoever is to be told to the topic \`rolecall-${mfaNames.topic}\`, and confirm the subscription. Nobody hears of anything before that.`,
];

/** A topic of somebody else has a policy of somebody else, which Terraform must not replace. */
function givenTopic(watch: ResolvedMfaWatch, instance: ResolvedInstance): readonly string[] {
  const statements = JSON.stringify(statementsOf(watch, instance), undefined, 2);
  return [
    `- [ ] See that somebody is subscribed to the topic \`${watch.topicArn}\`.`,
    "- [ ] Add these statements to the policy of the topic. Terraform leaves that policy alone, because the topic is not its own:",
    "",
    "  ```json",
    ...statements.split("\n").map((line) => `  ${line}`),
    "  ```",
    "",
    "- [ ] If the topic is encrypted, let the same services use its key: `kms:Decrypt` and `kms:GenerateDataKey*`, for EventBridge without a condition on `aws:SourceArn`, which it does not send to a key.",
  ];
}

function statementsOf(watch: ResolvedMfaWatch, instance: ResolvedInstance) {
  const { partition, region = "REGION", managementAccount = "ACCOUNT" } = instance;
  const arn = (service: string, kind: string, name: string) =>
    `arn:${partition}:${service}:${region}:${managementAccount}:${kind}rolecall-${name}`;
  return topicStatements(watch, {
    topic: watch.topicArn ?? "",
    rules: [mfaNames.settings, mfaNames.signIn].map((name) => arn("events", "rule/", name)),
    alarm: arn("cloudwatch", "alarm:", mfaNames.signIn),
  });
}

/** What people will be told of although nothing is wrong, so that they do not stop listening. */
function here(
  { prompt, unregistered }: ResolvedMfa,
  { identitySource }: ResolvedInstance,
): readonly string[] {
  const expected = [
    unregistered !== "block" &&
      "- Somebody's first sign-in: the device is registered after the password, and there was no second factor yet.",
    prompt === "context-aware" &&
      "- With `prompt: context-aware`, sign-ins from devices that people have marked as trusted.",
    identitySource === "active-directory" &&
      "- Where a RADIUS server behind Active Directory asks for the second factor, sign-ins that AWS knows as a password.",
  ].filter((line) => line !== false);
  return [
    "- [ ] Try it with a test user: delete the user's MFA device, and a message has to arrive.",
    "",
    ...(expected.length > 0 ? ["These messages are no sign of trouble:", "", ...expected, ""] : []),
    "A message tells who it was by `userId`; `aws identitystore describe-user` tells the name.",
    "",
  ];
}

const elsewhere = [
  "",
  "No sign-in at the identity provider is reported. A message about a sign-in means that somebody has signed in with a password of IAM Identity Center, so the identity source is not what it should be.",
  "",
];
