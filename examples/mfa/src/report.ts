import { ask, mfaInCloudTrail, verifiedAtSignIn } from "./experiments";
import { iamUser, ssoUser } from "./people";

const people = [
  { who: "an IAM user with MFA", person: iamUser(), event: "iam-user-with-mfa" },
  { who: "an SSO user with MFA", person: ssoUser(), event: "sso-user-with-mfa" },
];

const signIns = [
  { who: "an SSO user with MFA", event: "sso-sign-in-with-mfa" },
  { who: "an SSO user without MFA", event: "sso-sign-in-with-password" },
];

/** What came of the experiments, line by line. */
export function report(): string {
  const later = people.flatMap(({ who, person, event }) => {
    const { decision, because } = ask(person, "s3:ListBucket");
    return [
      `${who}: s3:ListBucket is ${decision}, because ${because}`,
      `${who}: CloudTrail says mfaAuthenticated: ${mfaInCloudTrail(event)}`,
    ];
  });
  const before = signIns.map(
    ({ who, event }) => `${who}: the sign-in says CredentialType: ${verifiedAtSignIn(event)}`,
  );
  return [...later, ...before].join("\n");
}
