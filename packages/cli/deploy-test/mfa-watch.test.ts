import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogGroup, letThrough, readMetricFilters, readTargets } from "./event-bus";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { plannedChanges } from "./planned-changes";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraform, terraformOrThrow } from "./terraform";

const region = "eu-west-1";
const fast = ["-no-color", "-auto-approve", "-parallelism=100"];

const text = (watch: string) => `rolecall: 1
instance: { region: ${region} }
tags: { owner: platform }
mfa:
  prompt: always
  unregistered: require-registration
  watch: ${watch}
`;

/** A sign-in as EventBridge gets it from CloudTrail; its id says what was verified. */
function signIn(credentialType: string) {
  return {
    Source: "aws.signin",
    DetailType: "AWS Service Event via CloudTrail",
    Detail: JSON.stringify({
      eventSource: "signin.amazonaws.com",
      eventName: "UserAuthentication",
      eventID: credentialType,
      additionalEventData: { CredentialType: credentialType },
    }),
  };
}

/** A call of the console as EventBridge gets it from CloudTrail. */
function consoleCall(service: string, eventName: string) {
  return {
    Source: `aws.${service}`,
    DetailType: "AWS API Call via CloudTrail",
    Detail: JSON.stringify({
      eventSource: `${service}.amazonaws.com`,
      eventName,
      eventID: eventName,
    }),
  };
}

describeDeployment("the watch over MFA, deployed", () => {
  const workspace = mkdtempSync(join(tmpdir(), "rolecall-mfa-"));
  const stack = join(workspace, "cdktf.out/stacks/access");
  let moto: Moto;
  let bus: { readonly endpoint: string; readonly region: string };

  beforeAll(async () => {
    moto = await startMoto();
    bus = { endpoint: moto.endpoint, region };
    await createLogGroup(bus, "trail");
    writeFileSync(join(workspace, "rolecall.yaml"), text("{ logGroup: trail }"));
    rolecall("app", workspace);
    writeOverride(stack, moto.endpoint);
    await init(stack);
    await terraformOrThrow(stack, ["apply", ...fast]);
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  test("has nothing to change a second time", async () => {
    const { exitCode } = await terraform(stack, ["plan", "-no-color", "-detailed-exitcode"]);
    expect(exitCode).toBe(0);
  });

  test("sends to the topic that was made for it", async () => {
    const rule = "rolecall-sign-in-without-mfa";
    expect(await readTargets({ ...bus, rule })).toEqual([
      `arn:aws:sns:${region}:123456789012:rolecall-mfa-watch`,
    ]);
  });

  test("lets through the sign-ins that used no second factor, and no others", async () => {
    const without = ["PASSWORD", "EMAIL_OTP", "PASSWORD,EMAIL_OTP"];
    const others = [
      "TOTP",
      "WEBAUTHN",
      "EXTERNAL_IDP",
      "RESYNC_TOTP",
      "PASSWORD,TOTP",
      "TOTP,PASSWORD",
      "PASSWORD,WEBAUTHN",
      "PASSWORD,RESYNC_TOTP",
    ];
    const sent = [...others, ...without].map(signIn);
    const rule = "rolecall-sign-in-without-mfa";
    expect((await letThrough({ ...bus, rule }, sent)).toSorted()).toEqual(without.toSorted());
  });

  test("lets through the changes of the settings, and nothing else of the console", async () => {
    const sent = [
      consoleCall("sso", "PutMfaDeviceManagementForDirectory"),
      consoleCall("sso", "GetMfaDeviceManagementForDirectory"),
      consoleCall("sso-directory", "DeleteMfaDeviceForUser"),
      consoleCall("sso-directory", "CompleteWebAuthnDeviceRegistration"),
      signIn("PASSWORD"),
    ];
    const rule = "rolecall-mfa-settings-change";
    expect((await letThrough({ ...bus, rule }, sent)).toSorted()).toEqual([
      "DeleteMfaDeviceForUser",
      "PutMfaDeviceManagementForDirectory",
    ]);
  });

  test("filters the log of the trail, byte for byte as it is written", async () => {
    expect(await readMetricFilters(bus, "trail")).toEqual([
      expect.stringContaining('($.additionalEventData.CredentialType != "*TOTP*")'),
    ]);
  });

  test("with a topic of its own, makes none, and leaves the policy of that one alone", async () => {
    const arn = `arn:aws:sns:${region}:111111111111:security`;
    writeFileSync(join(workspace, "rolecall.yaml"), text(`{ topicArn: "${arn}" }`));
    rolecall("app", workspace);
    const changes = await plannedChanges(stack);
    expect(
      changes.map(({ actions, address }) => `${actions.join()} ${address}`).toSorted(),
    ).toEqual([
      "delete aws_cloudwatch_log_metric_filter.sign-in-without-mfa",
      "delete aws_cloudwatch_metric_alarm.sign-in-without-mfa",
      "delete aws_sns_topic.mfa-watch",
      "delete aws_sns_topic_policy.mfa-watch",
      "update aws_cloudwatch_event_target.mfa-settings-change",
      "update aws_cloudwatch_event_target.sign-in-without-mfa",
    ]);
  });
});
