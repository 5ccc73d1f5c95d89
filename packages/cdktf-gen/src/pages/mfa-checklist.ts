import type { ResolvedInstance, ResolvedMfa } from "@rolecall/core";
import { identityProviderLines } from "./mfa-at-identity-provider";
import { type MfaSetting, mfaSettings } from "./mfa-settings";
import { watchLines } from "./mfa-watch";
import type { PageWriter } from "./page";

/**
 * The settings of MFA, for whoever sets them by hand: AWS has no API for them. With an external
 * identity provider it is what to require there.
 */
export const mfaChecklist: PageWriter = ({ instance, mfa }) => {
  const isElsewhere = instance.identitySource === "external-idp";
  if (!mfa && !isElsewhere) return [];
  const settings = isElsewhere ? identityProviderLines : settingsLines(mfa, instance);
  const watch = mfa ? watchLines(mfa, instance) : [];
  const reminder = `MFA is set ${isElsewhere ? "at the identity provider" : "in the console"}`;
  return [{ path: "mfa-checklist.md", text: [...settings, ...watch].join("\n"), reminder }];
};

function settingsLines(
  mfa: ResolvedMfa | undefined,
  { region, delegatedAdministrator, managementAccount }: ResolvedInstance,
): readonly string[] {
  if (!mfa) return [];
  const account = delegatedAdministrator ?? managementAccount;
  const where = [account && `in the account ${account}`, region && `in the Region ${region}`];
  return [
    "# MFA: what to set in the console",
    "",
    "AWS has no API for these settings, so Terraform cannot make them. They are made by hand, and this page says what the workspace states under `mfa:`. Go through it after every change of it, and whenever a message says that the settings were changed.",
    "",
    `1. Open the [IAM Identity Center console](https://console.aws.amazon.com/singlesignon)${where
      .filter(Boolean)
      .map((place) => `, ${place}`)
      .join("")}.`,
    "2. Choose **Settings**, and there the tab **Authentication**.",
    "3. Under **Multi-factor authentication**, choose **Configure**.",
    "4. Set what follows, and choose **Save changes**.",
    "",
    ...mfaSettings(mfa).flatMap(settingLines),
  ];
}

function settingLines({ title, key, stated, steps, check, source }: MfaSetting): readonly string[] {
  const link = `AWS's page: <${source}>`;
  if (stated === undefined) {
    const open = `The workspace says nothing of it. Decide, and write \`${key}:\` under \`mfa:\`.`;
    return [`## ${title}`, "", open, "", link, ""];
  }
  return [
    `## ${title}`,
    "",
    `Stated: \`${key}: ${stated}\``,
    "",
    ...steps.map((step) => `- [ ] ${step}`),
    `- [ ] Check: ${check}`,
    "",
    link,
    "",
  ];
}
