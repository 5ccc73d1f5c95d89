import { applicationOfAnotherInstance } from "./application-of-another-instance";
import { attributeNeverSet } from "./attribute-never-set";
import { beyondDelegatedAdministrator } from "./beyond-delegated-administrator";
import { blindMfaWatch } from "./blind-mfa-watch";
import { brokenAssertion } from "./broken-assertion";
import { chainedSessionTooLong } from "./chained-session-too-long";
import { contextAwareMfa } from "./context-aware-mfa";
import { duplicateAccountId } from "./duplicate-account-id";
import { duplicateApplication } from "./duplicate-application";
import { duplicateButForCase } from "./duplicate-but-for-case";
import { duplicateName } from "./duplicate-name";
import { duplicatePolicy } from "./duplicate-policy";
import { duplicatePrincipal } from "./duplicate-principal";
import { duplicateSid } from "./duplicate-sid";
import { exceptMatchesNothing } from "./except-matches-nothing";
import { expiredPattern } from "./expired-pattern";
import { expiringPattern } from "./expiring-pattern";
import { expiryWithoutEffect } from "./expiry-without-effect";
import { externalAccountInOrganization } from "./external-account-in-organization";
import { externalPrincipalDetails } from "./external-principal-details";
import { fullAdministrativePrivileges } from "./full-administrative-privileges";
import { groupInManagementAccount } from "./group-in-management-account";
import { importFromAnotherInstance } from "./import-from-another-instance";
import { importedTwice } from "./imported-twice";
import { inactiveAccountNamed } from "./inactive-account-named";
import { inactiveDelegatedAdministrator } from "./inactive-delegated-administrator";
import { inactiveHub } from "./inactive-hub";
import { incompleteArn } from "./incomplete-arn";
import { incompleteUser } from "./incomplete-user";
import { invalidPolicyCharacter } from "./invalid-policy-character";
import { literalPolicyVariable } from "./literal-policy-variable";
import { managementAccountAsDelegatedAdministrator } from "./management-account-as-delegated-administrator";
import { managementAccountAsHub } from "./management-account-as-hub";
import { manyPolicies } from "./many-policies";
import { mfaByEmail } from "./mfa-by-email";
import { mfaCondition } from "./mfa-condition";
import { mfaElsewhere } from "./mfa-elsewhere";
import { missingAccountTag } from "./missing-account-tag";
import { missingCustomerManagedPolicy } from "./missing-customer-managed-policy";
import { missingManagementAccount } from "./missing-management-account";
import { mistypedConditionValue } from "./mistyped-condition-value";
import { noPolicies } from "./no-policies";
import { nobodyAdministersManagement } from "./nobody-administers-management";
import { openEndedStatement } from "./open-ended-statement";
import { ownedPrincipalElsewhere } from "./owned-principal-elsewhere";
import { partitionMismatch } from "./partition-mismatch";
import { patternMatchesNothing } from "./pattern-matches-nothing";
import { policyTooLarge } from "./policy-too-large";
import { privilegeEscalation } from "./privilege-escalation";
import { reachesDelegatedAdministrator } from "./reaches-delegated-administrator";
import { redundantGuardrailTarget } from "./redundant-guardrail-target";
import { redundantUserGrant } from "./redundant-user-grant";
import { renameReplacesUser } from "./rename-replaces-user";
import { renamedFromExisting } from "./renamed-from-existing";
import { renamedTwice } from "./renamed-twice";
import { repeatedItem } from "./repeated-item";
import type { Rule } from "./rule";
import { shadowedPattern } from "./shadowed-pattern";
import { sharedWithManagementAccount } from "./shared-with-management-account";
import { signInWithoutMfa } from "./sign-in-without-mfa";
import { takenPermissionSetName } from "./taken-permission-set-name";
import { tooManyAttributes } from "./too-many-attributes";
import { tooManyGroups } from "./too-many-groups";
import { tooManyPermissionSets } from "./too-many-permission-sets";
import { tooManyPolicies } from "./too-many-policies";
import { tooManyTags } from "./too-many-tags";
import { topicInAnotherRegion } from "./topic-in-another-region";
import { trustPolicyTooLarge } from "./trust-policy-too-large";
import { undefinedPrincipalTag } from "./undefined-principal-tag";
import { unfinishedSamlRole } from "./unfinished-saml-role";
import { unitOfAnotherRoot } from "./unit-of-another-root";
import { unitWithoutId } from "./unit-without-id";
import { unknownAccount } from "./unknown-account";
import { unknownAction } from "./unknown-action";
import { unknownAttributeSource } from "./unknown-attribute-source";
import { unknownConditionKey } from "./unknown-condition-key";
import { unknownCustomerManagedPolicy } from "./unknown-customer-managed-policy";
import { unknownDelegatedAdministrator } from "./unknown-delegated-administrator";
import { unknownGroup } from "./unknown-group";
import { unknownManagedPolicy } from "./unknown-managed-policy";
import { unknownManagementAccount } from "./unknown-management-account";
import { unknownPermissionSet } from "./unknown-permission-set";
import { unknownRoot } from "./unknown-root";
import { unknownUnit } from "./unknown-unit";
import { unknownUser } from "./unknown-user";
import { unmatchedSelectorItem } from "./unmatched-selector-item";
import { unusedCustomerManagedPolicy } from "./unused-customer-managed-policy";
import { unusedGroup } from "./unused-group";
import { unusedManagementCredentials } from "./unused-management-credentials";
import { unusedPermissionSet } from "./unused-permission-set";
import { unusedUser } from "./unused-user";
import { voidAssertion } from "./void-assertion";
import { wholeService } from "./whole-service";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  applicationOfAnotherInstance,
  attributeNeverSet,
  beyondDelegatedAdministrator,
  blindMfaWatch,
  brokenAssertion,
  chainedSessionTooLong,
  contextAwareMfa,
  duplicateAccountId,
  duplicateApplication,
  duplicateButForCase,
  duplicateName,
  duplicatePolicy,
  duplicatePrincipal,
  duplicateSid,
  exceptMatchesNothing,
  expiredPattern,
  expiringPattern,
  expiryWithoutEffect,
  externalAccountInOrganization,
  externalPrincipalDetails,
  fullAdministrativePrivileges,
  groupInManagementAccount,
  importFromAnotherInstance,
  importedTwice,
  inactiveAccountNamed,
  inactiveDelegatedAdministrator,
  inactiveHub,
  incompleteArn,
  incompleteUser,
  invalidPolicyCharacter,
  literalPolicyVariable,
  managementAccountAsDelegatedAdministrator,
  managementAccountAsHub,
  manyPolicies,
  mfaByEmail,
  mfaCondition,
  mfaElsewhere,
  missingAccountTag,
  missingCustomerManagedPolicy,
  missingManagementAccount,
  mistypedConditionValue,
  noPolicies,
  nobodyAdministersManagement,
  openEndedStatement,
  ownedPrincipalElsewhere,
  partitionMismatch,
  patternMatchesNothing,
  policyTooLarge,
  privilegeEscalation,
  reachesDelegatedAdministrator,
  redundantGuardrailTarget,
  redundantUserGrant,
  renameReplacesUser,
  renamedFromExisting,
  renamedTwice,
  repeatedItem,
  shadowedPattern,
  sharedWithManagementAccount,
  signInWithoutMfa,
  takenPermissionSetName,
  tooManyAttributes,
  tooManyGroups,
  tooManyPermissionSets,
  tooManyPolicies,
  tooManyTags,
  topicInAnotherRegion,
  trustPolicyTooLarge,
  undefinedPrincipalTag,
  unfinishedSamlRole,
  unitOfAnotherRoot,
  unitWithoutId,
  unknownAccount,
  unknownAction,
  unknownAttributeSource,
  unknownConditionKey,
  unknownCustomerManagedPolicy,
  unknownDelegatedAdministrator,
  unknownGroup,
  unknownManagedPolicy,
  unknownManagementAccount,
  unknownPermissionSet,
  unknownRoot,
  unknownUnit,
  unknownUser,
  unmatchedSelectorItem,
  unusedCustomerManagedPolicy,
  unusedGroup,
  unusedManagementCredentials,
  unusedPermissionSet,
  unusedUser,
  voidAssertion,
  wholeService,
];
