import { brokenAssertion } from "./broken-assertion";
import { duplicateAccountId } from "./duplicate-account-id";
import { duplicateName } from "./duplicate-name";
import { duplicatePolicy } from "./duplicate-policy";
import { duplicatePrincipal } from "./duplicate-principal";
import { duplicateSid } from "./duplicate-sid";
import { exceptMatchesNothing } from "./except-matches-nothing";
import { expiredPattern } from "./expired-pattern";
import { expiringPattern } from "./expiring-pattern";
import { externalPrincipalDetails } from "./external-principal-details";
import { groupInManagementAccount } from "./group-in-management-account";
import { inactiveAccountNamed } from "./inactive-account-named";
import { incompleteArn } from "./incomplete-arn";
import { incompleteUser } from "./incomplete-user";
import { literalPolicyVariable } from "./literal-policy-variable";
import { manyPolicies } from "./many-policies";
import { mfaCondition } from "./mfa-condition";
import { missingAccountTag } from "./missing-account-tag";
import { missingManagementAccount } from "./missing-management-account";
import { nobodyAdministersManagement } from "./nobody-administers-management";
import { ownedPrincipalElsewhere } from "./owned-principal-elsewhere";
import { partitionMismatch } from "./partition-mismatch";
import { patternMatchesNothing } from "./pattern-matches-nothing";
import { policyTooLarge } from "./policy-too-large";
import { repeatedItem } from "./repeated-item";
import type { Rule } from "./rule";
import { sharedWithManagementAccount } from "./shared-with-management-account";
import { tooManyPolicies } from "./too-many-policies";
import { tooManyTags } from "./too-many-tags";
import { unknownAccount } from "./unknown-account";
import { unknownGroup } from "./unknown-group";
import { unknownManagementAccount } from "./unknown-management-account";
import { unknownPermissionSet } from "./unknown-permission-set";
import { unknownUnit } from "./unknown-unit";
import { unknownUser } from "./unknown-user";
import { unmatchedSelectorItem } from "./unmatched-selector-item";
import { unusedGroup } from "./unused-group";
import { unusedPermissionSet } from "./unused-permission-set";
import { unusedUser } from "./unused-user";
import { voidAssertion } from "./void-assertion";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  brokenAssertion,
  duplicateAccountId,
  duplicateName,
  duplicatePolicy,
  duplicatePrincipal,
  duplicateSid,
  exceptMatchesNothing,
  expiredPattern,
  expiringPattern,
  externalPrincipalDetails,
  groupInManagementAccount,
  inactiveAccountNamed,
  incompleteArn,
  incompleteUser,
  literalPolicyVariable,
  manyPolicies,
  mfaCondition,
  missingAccountTag,
  missingManagementAccount,
  nobodyAdministersManagement,
  ownedPrincipalElsewhere,
  partitionMismatch,
  patternMatchesNothing,
  policyTooLarge,
  repeatedItem,
  sharedWithManagementAccount,
  tooManyPolicies,
  tooManyTags,
  unknownAccount,
  unknownGroup,
  unknownManagementAccount,
  unknownPermissionSet,
  unknownUnit,
  unknownUser,
  unmatchedSelectorItem,
  unusedGroup,
  unusedPermissionSet,
  unusedUser,
  voidAssertion,
];
