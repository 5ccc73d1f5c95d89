import type { ContextValue, RequestContext } from "./context";

/** Who has a session of IAM Identity Center, and where. */
export interface SsoSession {
  /** The id of the account: twelve digits. Without it, policies that ask for it are unknown. */
  readonly account?: string | undefined;
  /** The name of the permission set; without it, that part of the role's name is open. */
  readonly permissionSet?: string | undefined;
  /** The user name; without it, policies that ask for it are unknown. */
  readonly userName?: string | undefined;
  /**
   * The primary Region of the instance, which stands in the path of the role unless it is
   * us-east-1. Without it that path is open.
   */
  readonly region?: string | undefined;
  /** `aws` unless it is said. */
  readonly partition?: string | undefined;
  /**
   * The attributes for access control that reach this session, by their keys: all of them. Without
   * it nothing is known of the tags of the session.
   */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** What else is known of the request, such as `aws:SourceIp`. It outranks what is said here. */
  readonly request?: Readonly<Record<string, ContextValue>> | undefined;
}

/**
 * What the requests of a session of IAM Identity Center tell. What depends on the request and not
 * on the session, such as `aws:SourceIp`, is unknown unless `request` says it.
 *
 * - Who asks is a role `AWSReservedSSO_NAME_` with sixteen characters that nobody knows before,
 *   so `aws:PrincipalArn` is known but for these.
 *   Source: the IAM Identity Center user guide, "Using service-linked roles" and "Referencing
 *   permission sets in resource policies".
 * - `aws:userid` is the id of that role and the name of the session, which is the user name.
 *   `aws:username` is absent: only IAM users have it. Source: the IAM user guide, "IAM policy
 *   elements: Variables and tags", the table of principal key values.
 * - `aws:MultiFactorAuthPresent` is `false` or absent, with MFA as without: a sign-in by SAML does
 *   not tell AWS. `aws:MultiFactorAuthAge` is there only after MFA that AWS itself asked for.
 *   Sources: the IAM user guide, "AWS global condition context keys" and "Secure API access with
 *   MFA"; the CloudTrail user guide, "userIdentity element", on federated users.
 * - The tags of the session are the attributes for access control; those of the permission set do
 *   not reach the role. Source: the IAM Identity Center user guide, "Attributes for access
 *   control" and "Tagging resources".
 * - `identitystore:*` and `identitycenter:*` are there only in identity-enhanced sessions, which
 *   those of permission sets are not. Source: the IAM user guide, "AWS STS condition context keys
 *   for IAM Identity Center".
 */
export function ssoSessionContext(session: SsoSession): RequestContext {
  const { account = "?".repeat(12), partition = "aws", attributes, request = {} } = session;
  const known = Object.entries({
    ...always,
    "aws:PrincipalAccount": session.account ?? { like: account },
    "aws:PrincipalArn": { like: `arn:${partition}:iam::${account}:role/${roleOf(session)}` },
    "aws:userid": { like: `AROA*:${session.userName ?? "*"}` },
    ...tagsOf(attributes),
  });
  const outranked = new Set(Object.keys(request).map((key) => key.toLowerCase()));
  const kept = known.filter(([key]) => !outranked.has(key.toLowerCase()));
  return { keys: { ...Object.fromEntries(kept), ...request }, others: "unknown" };
}

function roleOf({ region, permissionSet = "*" }: SsoSession): string {
  const inRegion = region === undefined ? "*" : `${region}/`;
  const path = region === "us-east-1" ? "" : inRegion;
  return `aws-reserved/sso.amazonaws.com/${path}AWSReservedSSO_${permissionSet}_${"?".repeat(16)}`;
}

/** What is the same in all sessions. */
const always: RequestContext["keys"] = {
  "aws:PrincipalType": "AssumedRole",
  "aws:PrincipalIsAWSService": "false",
  "aws:username": null,
  "aws:TokenIssueTime": { like: "*" },
  "aws:MultiFactorAuthPresent": { either: ["false", null] },
  "aws:MultiFactorAuthAge": null,
  "identitystore:UserId": null,
  "identitystore:IdentityStoreArn": null,
  "identitycenter:ApplicationArn": null,
  "identitycenter:CredentialId": null,
  "identitycenter:InstanceArn": null,
};

function tagsOf(attributes: SsoSession["attributes"]): RequestContext["keys"] {
  if (!attributes) return {};
  const tags = Object.entries(attributes).map(([key, value]) => [`aws:PrincipalTag/${key}`, value]);
  return { "aws:PrincipalTag/*": null, ...Object.fromEntries(tags) };
}
