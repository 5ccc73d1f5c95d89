import type { JsonObject } from "../spec";
import type { Located } from "../text/span";
import type { ResolvedTerraform } from "./resolved-terraform";

/**
 * What a workspace means: plain values, complete and sorted, each with the place it comes from.
 * It is the same however the YAML is ordered, cut into files or commented.
 */
export interface ResolvedModel {
  readonly instance: ResolvedInstance;
  readonly terraform: ResolvedTerraform;
  /** Tags for everything that can carry tags, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly accounts: readonly ResolvedAccount[];
  readonly users: readonly ResolvedUser[];
  readonly groups: readonly ResolvedGroup[];
  readonly permissionSets: readonly ResolvedPermissionSet[];
  readonly accessControlAttributes: readonly ResolvedAttribute[];
  readonly mfa: ResolvedMfa | undefined;
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
  /** Where people and groups are kept, when the workspace says so. */
  readonly identitySource: "identity-center" | "active-directory" | "external-idp" | undefined;
  readonly arn: string | undefined;
  readonly identityStoreId: string | undefined;
  /** The address of the access portal. */
  readonly portalUrl: string | undefined;
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

/** What Terraform may know under another address. */
export interface Renamed {
  /** The key that it had before. */
  readonly renamedFrom?: string | undefined;
}

/** A person. */
export interface ResolvedUser extends Renamed {
  /** The name by which the workspace means the user. */
  readonly key: string;
  readonly userName: string;
  /** Absent for a user that exists elsewhere and is only looked up. */
  readonly profile: UserProfile | undefined;
  /** The id of a user that exists already, and is owned here from now on. */
  readonly importFrom?: string | undefined;
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
export interface ResolvedGroup extends Renamed {
  /** The name by which the workspace means the group. */
  readonly key: string;
  readonly displayName: string;
  readonly description: string | undefined;
  /** Whether it comes from elsewhere and is only looked up. */
  readonly isExternal: boolean;
  /** Keys of users. */
  readonly members: readonly string[];
  /** The id of a group that exists already, and is owned here from now on. */
  readonly importFrom?: string | undefined;
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

/** The settings of multi-factor authentication, which only the console can set, and their watch. */
export interface ResolvedMfa {
  readonly prompt: "always" | "context-aware" | "never" | undefined;
  /** Sorted; absent when the workspace leaves it open. */
  readonly types: readonly ("authenticator-app" | "security-key")[] | undefined;
  readonly unregistered: "require-registration" | "email-code" | "block" | "allow" | undefined;
  readonly selfService: boolean | undefined;
  readonly watch: ResolvedMfaWatch | undefined;
  readonly origin: Origin;
}

/** Who is told of sign-ins without a second factor, and of changes of the settings. */
export interface ResolvedMfaWatch {
  /** Absent when a topic is to be made. */
  readonly topicArn: string | undefined;
  /** The name of the log group that a trail writes to; absent when there is to be no alarm. */
  readonly logGroup: string | undefined;
  /** Whether new devices of people are reported too. */
  readonly deviceRegistrations: boolean;
  readonly tags: ReadonlyMap<string, string>;
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
  /** The ARN of a permission set that exists already, and is owned here from now on. */
  readonly importFrom?: string | undefined;
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
  /** Absent with `saml`. */
  readonly hub: ResolvedHub | undefined;
  /** What people are given in the hub, by name; none with `saml`. */
  readonly hubPermissionSets: readonly HubPermissionSet[];
  readonly roles: readonly ResolvedExternalRole[];
  /** With which credentials Terraform works in the account; those of the environment when absent. */
  readonly deployWith: ResolvedCredentials | undefined;
  /** The workspace's tags and its own, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** The active account of the organization that people pass through; its place is where it is named. */
export interface ResolvedHub extends Located {
  readonly account: ResolvedAccount;
}

/**
 * A permission set from which people change into roles of an external account. There is one for
 * each list of roles that names anybody: those whom all of these roles name, and no other role.
 */
export interface HubPermissionSet {
  /** The name of the permission set, made of the names of the account and the roles. */
  readonly name: string;
  /** The names of the roles, sorted. */
  readonly roles: readonly string[];
  readonly principals: readonly PrincipalName[];
}

/** Names of credentials, never the secrets themselves: at least one of the two. */
export interface ResolvedCredentials {
  /** A profile of the machine that deploys. */
  readonly profile: string | undefined;
  /** A role that is assumed. */
  readonly roleArn: string | undefined;
}

/** A role in an account outside the organization. */
export interface ResolvedExternalRole extends ResolvedPolicies {
  readonly name: string;
  readonly description: string | undefined;
  readonly principals: readonly PrincipalName[];
  /** Who is let in. Absent while nobody can be: then there is no role yet. */
  readonly trustPolicy: JsonObject | undefined;
  /** With `saml`: what the role has to do with its application; see `ResolvedSaml`. */
  readonly saml: ResolvedSaml | undefined;
  /** The workspace's tags, those of the account and its own, by key. */
  readonly tags: ReadonlyMap<string, string>;
  readonly origin: Origin;
}

/** How people sign in to a role by an application of the portal, which only the console makes. */
export interface ResolvedSaml {
  /** The name that the application's identity provider has in the external account. */
  readonly providerName: string;
  /** The application's metadata as it was downloaded, once there is the application. */
  readonly metadata: string | undefined;
  readonly applicationArn: string | undefined;
}

/** An application of the access portal, and who may open it. */
export interface ResolvedApplication extends Renamed {
  readonly name: string;
  /** The external account to whose role it leads; then `name` is that of the role. */
  readonly externalAccount: string | undefined;
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
  /**
   * The patterns that grant it, by name; for a hub's permission set, the roles that name the
   * principal. At least one.
   */
  readonly origins: readonly [GrantOrigin, ...GrantOrigin[]];
}

/**
 * The pattern that a grant comes from, and why it matches the account. There is one for each
 * account that a pattern reaches: the grants of all its principals and permission sets share it.
 * A role of an external account is an origin too; its reason is the `hub` of the account.
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
