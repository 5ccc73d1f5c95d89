import type { JsonObject, ResolvedGuardrails } from "@rolecall/core";

/** What changes a role, or makes one that passes for a protected one. */
const roleActions = [
  "iam:AttachRolePolicy",
  "iam:CreateRole",
  "iam:DeleteRole",
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteRolePolicy",
  "iam:DeleteServiceLinkedRole",
  "iam:DetachRolePolicy",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
  "iam:TagRole",
  "iam:UntagRole",
  "iam:UpdateAssumeRolePolicy",
  "iam:UpdateRole",
  "iam:UpdateRoleDescription",
];

/** What changes the identity provider through which everybody signs in. */
const providerActions = [
  "iam:CreateSAMLProvider",
  "iam:DeleteSAMLProvider",
  "iam:TagSAMLProvider",
  "iam:UntagSAMLProvider",
  "iam:UpdateSAMLProvider",
];

/**
 * The service control policy that keeps everyone in an account from changing what IAM Identity
 * Center puts there: the roles of permission sets, its own service-linked role, and the identity
 * provider. IAM Identity Center itself works through its service-linked role, which no service
 * control policy affects. `iam:CreateServiceLinkedRole` is left out, because it changes nothing
 * that is there, and accounts that are new need the role.
 *
 * The exempt roles are protected like those of permission sets: an administrator who could make one,
 * or say who assumes it, would be exempt.
 * Sources: the IAM Identity Center user guide, "Using service-linked roles"; the Organizations user
 * guide, "Service control policies".
 *
 * @param partition `aws`, or the partition in which the accounts are
 */
export function ssoProtection({ exemptRoles }: ResolvedGuardrails, partition: string): JsonObject {
  const iam = `arn:${partition}:iam::*`;
  const exempt = exemptRoles.map((role) => `${iam}:role/${role}`);
  const condition =
    exempt.length > 0 ? { Condition: { ArnNotLike: { "aws:PrincipalArn": exempt } } } : {};
  const deny = (Sid: string, Action: readonly string[], Resource: readonly string[]) =>
    ({ Sid, Effect: "Deny", Action, Resource, ...condition }) as const;
  return {
    Version: "2012-10-17",
    Statement: [
      deny("ProtectSsoRoles", roleActions, [
        `${iam}:role/aws-reserved/sso.amazonaws.com/*`,
        `${iam}:role/aws-service-role/sso.amazonaws.com/*`,
        ...exempt,
      ]),
      deny("ProtectSsoIdentityProvider", providerActions, [`${iam}:saml-provider/AWSSSO_*`]),
    ],
  };
}
