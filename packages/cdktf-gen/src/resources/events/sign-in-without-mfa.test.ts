import { signInWithoutMfa } from "./sign-in-without-mfa";
import { signInWithoutMfaFilter } from "./sign-in-without-mfa-filter";
import { matchesFilter } from "./testing/matches-filter";
import { matchesPattern } from "./testing/matches-pattern";
import {
  asBusEvent,
  type CloudTrailEvent,
  consoleLogin,
  credentialChallenge,
  credentialVerification,
  userAuthentication,
} from "./testing/sample-events";

const isRuleMatched = (event: CloudTrailEvent) =>
  matchesPattern(signInWithoutMfa, asBusEvent(event));
const isFilterMatched = (event: CloudTrailEvent) => matchesFilter(signInWithoutMfaFilter, event);

test.each([
  ["PASSWORD", true],
  ["EMAIL_OTP", true],
  ["PASSWORD,EMAIL_OTP", true],
  ["TOTP", false],
  ["WEBAUTHN", false],
  ["RESYNC_TOTP", false],
  ["PASSWORD,TOTP", false],
  ["TOTP,PASSWORD", false],
  ["PASSWORD,WEBAUTHN", false],
  ["PASSWORD,RESYNC_TOTP", false],
  ["PASSWORD,EMAIL_OTP,WEBAUTHN", false],
  // Nothing says what the identity provider asked for.
  ["EXTERNAL_IDP", false],
])("a sign-in with %s is reported: %s", (credentialType, expected) => {
  const event = userAuthentication(credentialType);
  expect(isRuleMatched(event)).toBe(expected);
  expect(isFilterMatched(event)).toBe(expected);
});

const credentialTypes = [
  "PASSWORD",
  "TOTP",
  "WEBAUTHN",
  "EXTERNAL_IDP",
  "RESYNC_TOTP",
  "EMAIL_OTP",
];

/** Every sequence of different credential types of a length. */
function sequences(length: number): readonly string[] {
  if (length === 1) return credentialTypes;
  return sequences(length - 1).flatMap((start) =>
    credentialTypes
      .filter((type) => !start.split(",").includes(type))
      .map((type) => `${start},${type}`),
  );
}

test("whatever was verified in whatever order, the rule and the metric see the same", () => {
  const all = [1, 2, 3, 4].flatMap(sequences);
  expect(all).toHaveLength(6 + 30 + 120 + 360);
  for (const types of all) {
    const isWithoutMfa = types
      .split(",")
      .every((type) => type === "PASSWORD" || type === "EMAIL_OTP");
    const event = userAuthentication(types);
    expect([types, isRuleMatched(event)]).toEqual([types, isWithoutMfa]);
    expect([types, isFilterMatched(event)]).toEqual([types, isWithoutMfa]);
  }
});

test.each([
  ["a password is asked for", credentialChallenge("PASSWORD")],
  ["a password is right", credentialVerification("PASSWORD", "Success")],
  ["a password is wrong", credentialVerification("PASSWORD", "Failure")],
  ["a console is opened, which knows nothing of MFA", consoleLogin],
  ["another service says so", { ...userAuthentication("PASSWORD"), eventSource: "sso.example" }],
])("nothing is reported when %s", (_, event) => {
  expect(isRuleMatched(event)).toBe(false);
  expect(isFilterMatched(event)).toBe(false);
});

test("an event that does not say what was verified matches no rule", () => {
  expect(isRuleMatched({ ...userAuthentication(""), additionalEventData: {} })).toBe(false);
});

test("what every session through the portal lacks is not asked for", () => {
  const asked = JSON.stringify([signInWithoutMfa, signInWithoutMfaFilter]);
  expect(asked).not.toMatch(/mfaAuthenticated|MFAUsed/i);
});
