import type { JsonObject } from "@rolecall/core";

/**
 * The sign-ins to the access portal that used no second factor, as a pattern of EventBridge.
 *
 * `CredentialType` lists whatever was verified, joined by commas. A sign-in at an external identity
 * provider is left out, because nothing says what the provider asked for. A code by e-mail is no
 * second factor: AWS itself says that it does not meet the bar. What a session claims later, as
 * `mfaAuthenticated`, is of no use here: it is false for everyone who comes through the portal.
 * Sources: the IAM Identity Center user guide, "Understanding IAM Identity Center sign-in events"
 * and "Configure MFA device enforcement"; the EventBridge user guide, "AWS service events delivered
 * via AWS CloudTrail", for the detail type of an event whose `eventType` is `AwsServiceEvent`.
 */
export const signInWithoutMfa: JsonObject = {
  source: ["aws.signin"],
  "detail-type": ["AWS Service Event via CloudTrail"],
  detail: {
    eventSource: ["signin.amazonaws.com"],
    eventName: ["UserAuthentication"],
    additionalEventData: {
      CredentialType: [
        { "anything-but": { wildcard: ["*TOTP*", "*WEBAUTHN*", "*EXTERNAL_IDP*"] } },
      ],
    },
  },
};
