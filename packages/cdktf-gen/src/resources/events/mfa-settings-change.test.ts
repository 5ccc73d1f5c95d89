import { compile, createSourceFile } from "@rolecall/core";
import { mfaSettingsChange } from "./mfa-settings-change";
import { matchesPattern } from "./testing/matches-pattern";
import { asBusEvent, consoleAction, userAuthentication } from "./testing/sample-events";

const registrations = [
  "CompleteVirtualMfaDeviceRegistration",
  "CompleteWebAuthnDeviceRegistration",
];

const cases: readonly (readonly [name: string, source: string, expected: boolean])[] = [
  ["PutMfaDeviceManagementForDirectory", "sso", true],
  ["DeleteMfaDeviceForUser", "sso-directory", true],
  ["AssociateDirectory", "sso", true],
  ["DisassociateDirectory", "sso", true],
  ["EnableExternalIdPConfigurationForDirectory", "sso-directory", true],
  ["DisableExternalIdPConfigurationForDirectory", "sso-directory", true],
  ["GetMfaDeviceManagementForDirectory", "sso", false],
  ["ListMfaDevicesForUser", "sso-directory", false],
  ["StartVirtualMfaDeviceRegistration", "sso-directory", false],
  ["UpdateMfaDeviceForUser", "sso-directory", false],
  ["CreateAccountAssignment", "sso", false],
  ["PutMfaDeviceManagementForDirectory", "ec2", false],
];

describe.each(["AwsApiCall", "AwsServiceEvent"])("an event of the type %s", (eventType) => {
  test.each(cases)("%s of %s is reported: %s", (name, source, expected) => {
    const event = asBusEvent(consoleAction(name, source, eventType));
    expect(matchesPattern(mfaSettingsChange(false), event)).toBe(expected);
    expect(matchesPattern(mfaSettingsChange(true), event)).toBe(expected);
  });

  test.each(registrations)("%s is reported where it is asked for", (name) => {
    const event = asBusEvent(consoleAction(name, "sso-directory", eventType));
    expect(matchesPattern(mfaSettingsChange(false), event)).toBe(false);
    expect(matchesPattern(mfaSettingsChange(true), event)).toBe(true);
  });
});

test("a sign-in is no change of the settings", () => {
  const event = asBusEvent(userAuthentication("PASSWORD"));
  expect(matchesPattern(mfaSettingsChange(true), event)).toBe(false);
});

function isAction(action: string): boolean {
  const statement = `{ Effect: Deny, Action: "${action}", Resource: "*" }`;
  const yaml = `permissionSets: { A: { inlinePolicy: { Version: "2012-10-17", Statement: ${statement} } } }`;
  const { diagnostics } = compile([createSourceFile("test.access.yaml", yaml)]);
  return diagnostics.every(({ code }) => code !== "unknown-action");
}

test("every event has the name of an action of AWS", () => {
  const { detail } = mfaSettingsChange(true) as { detail: { eventName: readonly string[] } };
  expect(isAction("sso:PutMfa")).toBe(false);
  expect(detail.eventName).toHaveLength(8);
  for (const name of detail.eventName) {
    expect([name, isAction(`sso:${name}`) || isAction(`sso-directory:${name}`)]).toEqual([
      name,
      true,
    ]);
  }
});
