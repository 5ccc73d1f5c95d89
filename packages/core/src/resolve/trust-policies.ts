import type { JsonObject } from "../spec";
import { signInOrigin } from "./switch-role";

/** Whom a role admits that people change into from a hub. */
export interface HubTrust {
  readonly partition: string;
  /** The id of the account that people pass through. */
  readonly hub: string;
  /** The names of the permission sets that may change into the role; at least one. */
  readonly permissionSets: readonly string[];
  /** The id of the organization, which then has to be the one that people come from. */
  readonly organization: string | undefined;
}

/**
 * The trust policy of a role that people change into from a hub: the roles of these permission sets
 * alone. IAM Identity Center ends the names of its roles in 16 characters, so that `*` would also
 * admit a permission set whose name goes on, and it puts the Region into their paths, except where
 * that is us-east-1.
 * Source: the user guide, "Referencing permission sets in resource policies".
 */
export function hubTrustPolicy(trust: HubTrust): JsonObject {
  const { partition, hub, permissionSets, organization } = trust;
  const roles = `arn:${partition}:iam::${hub}:role/aws-reserved/sso.amazonaws.com`;
  const suffix = "?".repeat(16);
  const admitted = permissionSets.flatMap((name) =>
    [roles, `${roles}/*`].map((path) => `${path}/AWSReservedSSO_${name}_${suffix}`),
  );
  return allowing({
    Principal: { AWS: `arn:${partition}:iam::${hub}:root` },
    Action: "sts:AssumeRole",
    Condition: {
      ArnLike: { "aws:PrincipalArn": admitted },
      ...(organization !== undefined && {
        StringEquals: { "aws:PrincipalOrgID": organization },
      }),
    },
  });
}

/**
 * The trust policy of a role that people sign in to by an application of the portal.
 * Source: the IAM user guide, "Create a role for SAML 2.0 federation".
 */
export function samlTrustPolicy(partition: string, providerArn: string): JsonObject {
  return allowing({
    Principal: { Federated: providerArn },
    Action: ["sts:AssumeRoleWithSAML", "sts:TagSession"],
    Condition: { StringEquals: { "SAML:aud": `${signInOrigin(partition)}/saml` } },
  });
}

/** The policy of a permission set from which people change into these roles and no others. */
export function assumeRolePolicy(roleArns: readonly string[]): JsonObject {
  return allowing({ Action: "sts:AssumeRole", Resource: roleArns });
}

function allowing(statement: JsonObject): JsonObject {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}
