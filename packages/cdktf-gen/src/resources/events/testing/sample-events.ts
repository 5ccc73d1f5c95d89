import type { JsonObject } from "@rolecall/core";

/** An event as CloudTrail writes it down. */
export interface CloudTrailEvent extends JsonObject {
  readonly eventSource: string;
  readonly eventType: string;
}

/**
 * What CloudTrail writes down of a sign-in and of what comes after it, with values of our own.
 * Source of the shapes: the IAM Identity Center user guide, "Understanding IAM Identity Center
 * sign-in events" and "Username in sign-in CloudTrail events".
 */
const userIdentity = {
  type: "IdentityCenterUser",
  accountId: "111111111111",
  onBehalfOf: {
    userId: "94482488-3041-7055-01f2-0c6a2c4d2b11",
    identityStoreArn: "arn:aws:identitystore::111111111111:identitystore/d-0123456789",
  },
  credentialId: "6d5f2c2e4b1c4a36a2a8a4be5f4d7a10",
};

const common = {
  eventVersion: "1.08",
  eventTime: "2026-11-02T08:15:30Z",
  awsRegion: "eu-west-1",
  sourceIPAddress: "203.0.113.7",
  recipientAccountId: "111111111111",
};

const workflow = "5f0c6f0e-6f43-4b1e-9a51-2f6a5b0f3c11";

/** Someone is through with signing in; `credentialType` lists what was verified. */
export function userAuthentication(credentialType: string): CloudTrailEvent {
  return {
    ...signInEvent("UserAuthentication"),
    additionalEventData: {
      AuthWorkflowID: workflow,
      CredentialType: credentialType,
      LoginTo: "https://acme.awsapps.com/start/",
    },
    serviceEventDetails: { UserAuthentication: "Success" },
  };
}

/** Someone is asked for a credential. */
export function credentialChallenge(credentialType: string): CloudTrailEvent {
  return {
    ...signInEvent("CredentialChallenge"),
    additionalEventData: { AuthWorkflowID: workflow, CredentialType: credentialType },
    serviceEventDetails: { CredentialChallenge: "Success" },
  };
}

/** Someone has given a credential, right or wrong. */
export function credentialVerification(credentialType: string, outcome: string): CloudTrailEvent {
  return {
    ...signInEvent("CredentialVerification"),
    additionalEventData: { AuthWorkflowID: workflow, CredentialType: credentialType },
    serviceEventDetails: { CredentialVerification: outcome },
  };
}

function signInEvent(eventName: string): CloudTrailEvent {
  return {
    ...common,
    eventType: "AwsServiceEvent",
    eventSource: "signin.amazonaws.com",
    eventName,
    userIdentity,
  };
}

/** What follows in the console of an account, whatever was verified: it never tells of MFA. */
export const consoleLogin: CloudTrailEvent = {
  ...common,
  eventType: "AwsConsoleSignIn",
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: {
    type: "AssumedRole",
    arn: "arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Bookkeeper_0123456789abcdef/ana",
    sessionContext: { attributes: { mfaAuthenticated: "false" } },
  },
  additionalEventData: { MFAUsed: "No", CredentialType: "PASSWORD" },
};

/** Something is done on the settings page of the console, or by someone with their own device. */
export function consoleAction(
  eventName: string,
  source: string,
  eventType: string,
): CloudTrailEvent {
  return {
    ...common,
    eventType,
    eventSource: `${source}.amazonaws.com`,
    eventName,
    userIdentity: {
      type: "AssumedRole",
      arn: "arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/ben",
    },
    requestParameters: {
      directoryId: "d-0123456789",
      instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
    },
  };
}

const detailTypes: Readonly<Record<string, string>> = {
  AwsApiCall: "AWS API Call via CloudTrail",
  AwsConsoleSignIn: "AWS Console Sign In via CloudTrail",
  AwsServiceEvent: "AWS Service Event via CloudTrail",
};

/**
 * What EventBridge makes of an event of CloudTrail.
 * Source: the EventBridge user guide, "AWS service events delivered via AWS CloudTrail".
 */
export function asBusEvent(detail: CloudTrailEvent): JsonObject {
  return {
    version: "0",
    id: "6f87d04b-9f74-4f04-a780-7acf4b0a9b38",
    "detail-type": detailTypes[detail.eventType] ?? null,
    source: `aws.${detail.eventSource.replace(".amazonaws.com", "")}`,
    account: "111111111111",
    time: common.eventTime,
    region: common.awsRegion,
    resources: [],
    detail,
  };
}
