import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, mfaInCloudTrail, mfaKnownToAws, verifiedAtSignIn } from "./experiments";
import { iamUser, ssoUser } from "./people";
import { report } from "./report";

describe("a bucket that refuses List* without MFA", () => {
  test("lets an IAM user with MFA in", () => {
    expect(ask(iamUser(), "s3:ListBucket").decision).toBe("allowed");
  });

  test("keeps an SSO user with MFA out, and names the statement", () => {
    const { decision, decidedBy } = ask(ssoUser(), "s3:ListBucket");
    expect(decision).toBe("denied-explicitly");
    expect(decidedBy).toMatchObject([
      { layer: "resource policy", policy: "bucket-policy.json", statement: "ListOnlyWithMfa" },
    ]);
  });

  test("keeps nobody from what it does not speak of", () => {
    expect(ask(ssoUser(), "s3:GetObject").decision).toBe("allowed");
    expect(ask(ssoUser(), "s3:PutObject").decision).toBe("denied-implicitly");
  });
});

test.each([
  ["iam-user-with-mfa", iamUser(), true],
  ["sso-user-with-mfa", ssoUser(), false],
])("CloudTrail says of %s what policies see", (event, person, isKnown) => {
  expect(mfaInCloudTrail(event)).toBe(String(isKnown));
  expect(mfaKnownToAws(person)).toBe(isKnown);
});

test("the sign-in itself tells whether a second factor was used", () => {
  expect(verifiedAtSignIn("sso-sign-in-with-mfa")).toBe("PASSWORD,WEBAUTHN");
  expect(verifiedAtSignIn("sso-sign-in-with-password")).toBe("PASSWORD");
});

test("the README shows what the experiments print", () => {
  const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
  expect(readme).toContain(`\`\`\`text\n${report()}\n\`\`\``);
});
