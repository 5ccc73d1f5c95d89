import { map, type ModelOf, object, optional } from "../spec";
import { accessControlAttributes } from "./access-control-attributes";
import { account, accountName } from "./account";
import { accountPolicy } from "./account-policy";
import { application } from "./application";
import { assertion } from "./assertion";
import { policyName } from "./customer-managed-policy";
import { externalAccount } from "./external-account";
import { group } from "./group";
import { guardrails } from "./guardrails";
import { include } from "./include";
import { instance } from "./instance";
import { mfa } from "./mfa";
import { organization } from "./organization";
import { pattern } from "./pattern";
import { ruleLevels } from "./rule-levels";
import { permissionSet, permissionSetName } from "./permission-set";
import { tags } from "./tags";
import { terraform } from "./terraform";
import { user } from "./user";
import { version } from "./version";

const sections = {
  rolecall: optional(version, "The version of the language."),
  include: optional(
    include,
    "Which files belong to the workspace, as globs; `**/*.access.yaml` when it is left out.",
  ),
  instance: optional(instance, "The IAM Identity Center instance."),
  accessControlAttributes: optional(
    accessControlAttributes,
    "Attributes for access control (ABAC): what the directory knows of people, by the tag that policies ask for.",
  ),
  mfa: optional(mfa, "The settings of multi-factor authentication at sign-in."),
  guardrails: optional(guardrails, "What the organization forbids in its accounts."),
  tags: optional(tags, "Tags for everything that can carry tags."),
  terraform: optional(terraform, "How the access is deployed."),
  organization: optional(organization, "The units of the organization."),
  accounts: optional(
    map(account, { defines: "account", check: accountName }),
    "The accounts, by name.",
  ),
  customerManagedPolicies: optional(
    map(accountPolicy, { defines: "customer-managed-policy", check: policyName }),
    "The customer-managed policies that accounts have, by name.",
  ),
  users: optional(map(user, { defines: "user" }), "People, by a name of your choice."),
  groups: optional(map(group, { defines: "group" }), "Groups, by a name of your choice."),
  permissionSets: optional(
    map(permissionSet, { defines: "permission-set", check: permissionSetName }),
    "What people may do, by the name of the permission set.",
  ),
  patterns: optional(map(pattern, { defines: "pattern" }), "Who gets what where, by name."),
  externalAccounts: optional(
    map(externalAccount, { defines: "external-account" }),
    "Accounts outside the organization and their roles, by name.",
  ),
  applications: optional(
    map(application, { defines: "application" }),
    "Who may open which application of the portal, by a name of your choice.",
  ),
  assertions: optional(
    map(assertion, { defines: "assertion" }),
    "What must never or always be granted, by name; a promise that does not hold is an error.",
  ),
  rules: optional(ruleLevels, "How loud the rules are that give advice, by their codes."),
};

const file = object("file", sections);

/**
 * Everything a file may say. Any file may hold any section, and sections of the same name merge,
 * so this is also the declaration of a whole workspace.
 */
export const accessFile = {
  ...file,
  expected: "made of sections",
  cure: () => "write sections such as patterns:",
};

/** What a file says, or a whole workspace. */
export type AccessFile = ModelOf<typeof accessFile>;
