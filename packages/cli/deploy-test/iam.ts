import { required } from "./clients";

/** An account, and the key of a session of one of its roles. */
export interface Session {
  readonly endpoint: string;
  readonly accessKeyId: string;
}

/** A role as AWS has it. */
export interface DeployedRole {
  readonly trustPolicy: unknown;
  readonly description: string | undefined;
  /** In seconds. */
  readonly maxSessionDuration: number;
  readonly boundaryArn: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** Sorted. */
  readonly managedPolicyArns: readonly string[];
}

/** Takes on a role, of whichever account. */
export async function assumeRole(endpoint: string, roleArn: string): Promise<Session> {
  const input = { RoleArn: roleArn, RoleSessionName: "test" };
  const outside = { endpoint, accessKeyId: "test" };
  const answer = await ask(outside, ["sts", "2011-06-15"], { Action: "AssumeRole", ...input });
  return { endpoint, accessKeyId: textIn(answer, "AccessKeyId") };
}

/** Makes a policy of the account's own. */
export async function createPolicy(session: Session, name: string, path = "/"): Promise<void> {
  const statement = { Effect: "Deny", Action: "s3:*", Resource: "*" };
  const document = { Version: "2012-10-17", Statement: [statement] };
  const input = { PolicyName: name, Path: path, PolicyDocument: JSON.stringify(document) };
  await askIam(session, { Action: "CreatePolicy", ...input });
}

/** The names of the account's roles, sorted. */
export async function roleNames(session: Session): Promise<readonly string[]> {
  return textsIn(await askIam(session, { Action: "ListRoles" }), "RoleName").toSorted();
}

export async function readRole(session: Session, name: string): Promise<DeployedRole> {
  const role = await askIam(session, { Action: "GetRole", RoleName: name });
  const attached = await askIam(session, { Action: "ListAttachedRolePolicies", RoleName: name });
  const document = decodeURIComponent(textIn(role, "AssumeRolePolicyDocument"));
  const values = textsIn(role, "Value");
  return {
    trustPolicy: JSON.parse(document),
    description: textsIn(role, "Description")[0],
    maxSessionDuration: Number(textIn(role, "MaxSessionDuration")),
    boundaryArn: textsIn(role, "PermissionsBoundaryArn")[0],
    tags: Object.fromEntries(textsIn(role, "Key").map((key, index) => [key, values[index] ?? ""])),
    managedPolicyArns: textsIn(attached, "PolicyArn").toSorted(),
  };
}

/** The policy that Rolecall puts into a role itself. */
export async function readInlinePolicy(session: Session, role: string): Promise<unknown> {
  const input = { RoleName: role, PolicyName: "rolecall" };
  const answer = await askIam(session, { Action: "GetRolePolicy", ...input });
  return JSON.parse(decodeURIComponent(textIn(answer, "PolicyDocument")));
}

/** The metadata of an identity provider of the account, character for character. */
export async function readMetadata(session: Session, arn: string): Promise<string> {
  const answer = await askIam(session, { Action: "GetSAMLProvider", SAMLProviderArn: arn });
  return textIn(answer, "SAMLMetadataDocument");
}

function askIam(session: Session, input: Readonly<Record<string, string>>): Promise<string> {
  return ask(session, ["iam", "2010-05-08"], input);
}

/** One operation of an API that answers in XML. The stand-in for AWS reads no signature. */
async function ask(
  { endpoint, accessKeyId }: Session,
  [service, version]: readonly [string, string],
  input: Readonly<Record<string, string>>,
): Promise<string> {
  const scope = `20260101/us-east-1/${service}/aws4_request`;
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { Authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}` },
    body: new URLSearchParams({ ...input, Version: version }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${input["Action"]}: ${text}`);
  return text;
}

function textIn(xml: string, element: string): string {
  return required(textsIn(xml, element)[0], element);
}

function textsIn(xml: string, element: string): readonly string[] {
  const elements = xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"));
  return [...elements].map(([, text = ""]) => withoutEntities(text));
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#10;": "\n",
  "&#13;": "\r",
  "&amp;": "&",
};

function withoutEntities(text: string): string {
  return text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
}
