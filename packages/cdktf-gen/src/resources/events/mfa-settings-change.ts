import { compareText, type JsonObject } from "@rolecall/core";

/** The settings themselves, and the identity source, which decides who asks for MFA at all. */
const settings = [
  "AssociateDirectory",
  "DisableExternalIdPConfigurationForDirectory",
  "DisassociateDirectory",
  "EnableExternalIdPConfigurationForDirectory",
  "PutMfaDeviceManagementForDirectory",
];

/** What takes a device away from someone, who may then sign in without it or register another. */
const removals = ["DeleteMfaDeviceForUser"];

const registrations = [
  "CompleteVirtualMfaDeviceRegistration",
  "CompleteWebAuthnDeviceRegistration",
];

/**
 * The changes of the MFA settings and of people's devices, as a pattern of EventBridge. They are
 * made by the console alone, and what has no public API may come as an event of either type.
 * Sources: the IAM Identity Center user guide, "IAM Identity Center information in CloudTrail"; the
 * names are those of the actions in the Service Authorization Reference.
 *
 * @param deviceRegistrations whether a new device counts as well
 */
export function mfaSettingsChange(deviceRegistrations: boolean): JsonObject {
  const names = [...settings, ...removals, ...(deviceRegistrations ? registrations : [])];
  return {
    source: ["aws.sso", "aws.sso-directory"],
    "detail-type": ["AWS API Call via CloudTrail", "AWS Service Event via CloudTrail"],
    detail: {
      eventSource: ["sso.amazonaws.com", "sso-directory.amazonaws.com"],
      eventName: names.toSorted(compareText),
    },
  };
}
