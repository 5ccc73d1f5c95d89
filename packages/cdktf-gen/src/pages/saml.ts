import {
  type ResolvedExternalAccount,
  type ResolvedExternalRole,
  type ResolvedModel,
  signInOrigin,
} from "@rolecall/core";
import { nameOf } from "../terraform/name";
import { secondsOf } from "../resources/seconds";
import { cell, code, codeBlock, table, task } from "./markdown";

/** What has to be done by hand for roles that people sign in to by applications of the portal. */
export function samlLines(
  account: ResolvedExternalAccount,
  model: ResolvedModel,
): readonly string[] {
  return [
    "People sign in to each role by an application of the access portal. AWS allows an application one role, and has no API that makes such an application or sets its attributes: that is done by hand, once for each role, as this page says. Terraform makes the rest: who may open the application, the role, and the trust in the application.",
    "",
    ...account.roles.flatMap((role) => roleLines(role, account, model)),
    ...rotationLines,
  ];
}

function roleLines(
  role: ResolvedExternalRole,
  account: ResolvedExternalAccount,
  { instance: { partition } }: ResolvedModel,
): readonly string[] {
  const file = `saml/${nameOf(account.name)}-${nameOf(role.name)}.xml`;
  const isMade = role.saml?.metadata !== undefined;
  return [
    `## The role ${code(role.name)}`,
    "",
    task(isMade, "The application is made, and its metadata is in the workspace."),
    task(role.saml?.applicationArn !== undefined, "Its ARN is in the workspace."),
    "",
    "1. Open the IAM Identity Center console, choose **Applications**, the tab **Customer managed**, and **Add application**.",
    "2. Choose **I want to select an application from the catalog**, then **External AWS Account**, and **Next**.",
    `3. Display name: ${code(displayName(account, role))}.`,
    `4. Under **IAM Identity Center metadata**, download the **IAM Identity Center SAML metadata file**, and save it as ${code(file)}, beside ${code(role.origin.span.file)}.`,
    "5. Under **Application properties**, leave the start URL and the relay state empty, and choose the session duration " +
      `${code(`${secondsOfRole(role) / 3600} h`)} or the next longer one.`,
    "6. Under **Application metadata**, choose to type the values, where they are not filled in already:",
    "",
    ...table(
      ["Field", "Value"],
      [
        ["Application ACS URL", cell(`${signInOrigin(partition)}/saml`)],
        ["Application SAML audience", cell(audiences[partition] ?? "urn:amazon:webservices")],
      ],
    ),
    "",
    "7. Choose **Submit**. On the page of the application, choose **Actions**, **Edit attribute mappings**, and enter these, each to the letter:",
    "",
    ...table(
      ["Attribute in the application", "Value", "Format"],
      mappings(role, account, partition),
    ),
    "",
    "8. Assign nobody: Terraform does. Copy the **Application ARN** from the page of the application, and write both into the workspace:",
    "",
    ...codeBlock("yaml", yamlOf(role, account, file)),
    "",
    "9. Run `rolecall check`, and deploy. The application then appears in the portal of whoever may open it.",
    "",
  ];
}

/** Source: the SAML metadata of the sign-in of each partition, its `entityID`. */
const audiences: Readonly<Record<string, string>> = {
  "aws-cn": "urn:amazon:webservices:cn-north-1",
  "aws-us-gov": "urn:amazon:webservices:govcloud",
};

/**
 * Source: the catalog's instructions for "External AWS Account", and the IAM user guide, "Configure
 * SAML assertions for the authentication response".
 */
function mappings(
  role: ResolvedExternalRole,
  { id }: ResolvedExternalAccount,
  partition: string,
): readonly (readonly string[])[] {
  const arn = (resource: string) => `arn:${partition}:iam::${id}:${resource}`;
  const both = `${arn(`saml-provider/${role.saml?.providerName}`)},${arn(`role/${role.name}`)}`;
  return [
    ["Subject", "${user:subject}", "persistent"],
    [attribute("RoleSessionName"), "${user:email}", "unspecified"],
    [attribute("Role"), both, "unspecified"],
    [attribute("SessionDuration"), String(secondsOfRole(role)), "unspecified"],
  ].map(([name = "", value = "", format = ""]) => [cell(name), cell(value), format]);
}

function attribute(name: string): string {
  return `https://aws.amazon.com/SAML/Attributes/${name}`;
}

/** AWS's own default is an hour. */
function secondsOfRole({ sessionDuration }: ResolvedExternalRole): number {
  return secondsOf(sessionDuration) ?? 3600;
}

/** Source: `ApplicationNameType` of the sso-admin API model, at most 100 characters. */
function displayName({ name }: ResolvedExternalAccount, role: ResolvedExternalRole): string {
  return Array.from(`${name} ${role.name}`).slice(0, 100).join("");
}

function yamlOf(
  { name, saml }: ResolvedExternalRole,
  account: ResolvedExternalAccount,
  file: string,
): readonly string[] {
  return [
    "externalAccounts:",
    `  ${key(account.name)}:`,
    "    roles:",
    `      ${key(name)}:`,
    `        metadata: ${file}`,
    `        application: ${saml?.applicationArn ?? "ARN-OF-THE-APPLICATION"}`,
  ];
}

function key(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) ? name : JSON.stringify(name);
}

const rotationLines = [
  "## When the certificate expires",
  "",
  "IAM Identity Center signs for each application with a certificate of its own, which expires, five years after the application was made unless it is set otherwise. Nobody gets in after that day.",
  "",
  "1. On the page of the application, choose **Actions**, **Manage certificates**, and generate a new certificate. It is not active yet.",
  "2. Download the metadata file again, and put it in the place of the old one in the workspace. See that the new certificate is among its `X509Certificate`s.",
  "3. Deploy, activate the new certificate right afterwards, and sign in once. Then delete the old one.",
  "",
];
