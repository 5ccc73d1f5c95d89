import { ask, mfaInCloudTrail } from "./experiments";
import { iamUser, ssoUser } from "./people";

const people = [
  { who: "an IAM user with MFA", person: iamUser(), event: "iam-user-with-mfa" },
  { who: "an SSO user with MFA", person: ssoUser(), event: "sso-user-with-mfa" },
];

/** What came of both experiments, line by line. */
export function report(): string {
  const lines = people.flatMap(({ who, person, event }) => {
    const { decision, because } = ask(person, "s3:ListBucket");
    return [
      `${who}: s3:ListBucket is ${decision}, because ${because}`,
      `${who}: CloudTrail says mfaAuthenticated: ${mfaInCloudTrail(event)}`,
    ];
  });
  return lines.join("\n");
}
