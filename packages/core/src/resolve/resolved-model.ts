import type { JsonObject } from "../spec";
import type { Located } from "../text/span";

/**
 * What a workspace means: plain values, complete and sorted, each with the place it comes from.
 * It is the same however the YAML is ordered, cut into files or commented.
 */
export interface ResolvedModel {
  readonly instance: ResolvedInstance;
  /** Tags for everything that can carry tags, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly accounts: readonly ResolvedAccount[];
  readonly users: readonly ResolvedUser[];
  readonly groups: readonly ResolvedGroup[];
  readonly permissionSets: readonly ResolvedPermissionSet[];
  readonly accessControlAttributes: readonly ResolvedAttribute[];
  readonly guardrails: ResolvedGuardrails | undefined;
  readonly externalAccounts: readonly ResolvedExternalAccount[];
  readonly applications: readonly ResolvedApplication[];
  /** By permission set, account id and principal; no tuple occurs twice. */
  readonly grants: readonly Grant[];
}

/** Where something comes from. */
export interface Origin extends Located {
  /** The keys that lead to it: `permissionSets.ReadOnly`. Unlike a line, it does not move. */
  readonly object: string;
}

/** The IAM Identity Center instance; what is absent is looked up by Terraform. */
export interface ResolvedInstance {
  /** `aws`, unless the ARN or the Region says another. */
  readonly partition: string;
  readonly region: string | undefined;
  readonly arn: string | undefined;
  readonly identityStoreId: string | undefined;
  readonly managementAccount: string | undefined;
  readonly delegatedAdministrator: string | undefined;
}

/** An account that has an id. */
export interface ResolvedAccount {
  readonly name: string;
  /** Twelve digits. */
  readonly id: string;
  /** The path of the unit, or absent directly under the root. */
  readonly unit: string | undefined;
  readonly tags: ReadonlyMap<string, string>;
  readonly isActive: boolean;
}

/** A person. */
export interface ResolvedUser {
  /** The name by which the workspace means the user. */
  readonly key: string;
  readonly userName: string;
  /** Absent for a user that exists elsewhere and is only looked up. */
  readonly profile: UserProfile | undefined;
  readonly origin: Origin;
}

/** What the directory stores of a user that is created here. */
export interface UserProfile {
  readonly displayName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** A group. */
export interface ResolvedGroup {
  /** The name by which the workspace means the group. */
  readonly key: string;
  readonly displayName: string;
  readonly description: string | undefined;
  /** Whether it comes from elsewhere and is only looked up. */
  readonly isExternal: boolean;
  /** Keys of users. */
  readonly members: readonly string[];
  readonly origin: Origin;
}

/** What the directory knows of people, as a tag of their sessions. */
export interface ResolvedAttribute {
  /** Policies ask for it as `aws:PrincipalTag/KEY`. */
  readonly key: string;
  /** Where the value comes from: `${path:enterprise.costCenter}`. */
  readonly source: string;
  readonly origin: Origin;
}

/** What someone may do once they are let in, and for how long. */
export interface ResolvedPolicies {
  /** ISO 8601, such as `PT4H`; absent means AWS's default of one hour. */
  readonly sessionDuration: string | undefined;
  readonly managedPolicyArns: readonly string[];
  readonly customerManagedPolicies: readonly PolicyReference[];
  readonly inlinePolicy: JsonObject | undefined;
  readonly permissionsBoundary: ResolvedBoundary | undefined;
}

/** A permission set. */
export interface ResolvedPermissionSet extends ResolvedPolicies {
  readonly name: string;
  readonly description: string | undefined;
  readonly relayState: string | undefined;
  /** The workspace's tags and its own, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** An account outside the organization. */
export interface ResolvedExternalAccount {
  readonly name: string;
  /** Twelve digits. */
  readonly id: string;
  readonly strategy: "role-chaining" | "saml";
  /** The name of the account that people pass through; absent with `saml`. */
  readonly hub: string | undefined;
  readonly roles: readonly ResolvedExternalRole[];
  /** The workspace's tags and its own, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** A role in an account outside the organization. */
export interface ResolvedExternalRole extends ResolvedPolicies {
  readonly name: string;
  readonly description: string | undefined;
  readonly principals: readonly PrincipalName[];
  /** With `saml`: the application that leads to the role, once there is one. */
  readonly applicationArn: string | undefined;
  /** The workspace's tags, those of the account and its own, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** An application of the access portal, and who may open it. */
export interface ResolvedApplication {
  readonly name: string;
  readonly arn: string;
  readonly principals: readonly PrincipalName[];
  readonly origin: Origin;
}

/** The service control policy that protects what IAM Identity Center puts into accounts. */
export interface ResolvedGuardrails {
  /** Ids of units, or of the root. */
  readonly targetIds: readonly string[];
  /** Names of roles, with their paths, that may change what is protected. */
  readonly exemptRoles: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** A policy that has to exist in every account where it is used. */
export interface PolicyReference {
  readonly name: string;
  readonly path: string;
}

/** The policy that limits a permission set: exactly one of the two. */
export type ResolvedBoundary =
  { readonly managedPolicyArn: string } | { readonly customerManagedPolicy: PolicyReference };

/** Who is let in. */
export interface PrincipalName {
  readonly kind: "group" | "user";
  /** The key in `groups:` or `users:`. */
  readonly name: string;
}

/** One principal has one permission set in one account. */
export interface Grant {
  readonly principal: PrincipalName;
  readonly permissionSet: string;
  readonly account: ResolvedAccount;
  /** The patterns that grant it, by name; at least one. */
  readonly origins: readonly [GrantOrigin, ...GrantOrigin[]];
}

/**
 * The pattern that a grant comes from, and why it matches the account. There is one for each
 * account that a pattern reaches: the grants of all its principals and permission sets share it.
 */
export interface GrantOrigin extends Origin {
  /** One for each key of the selector that narrows, in the order in which the language has them. */
  readonly reasons: readonly MatchReason[];
}

/** One item of a selector, and that an account satisfies it; its place is where it is written. */
export interface MatchReason extends Located {
  /** `unit`, `names`, `tags`: the key of the selector. */
  readonly key: string;
  /** `Workloads/**`, `*-prod`, `env=prod`: the item, with the values in the places of variables. */
  readonly item: string;
}
