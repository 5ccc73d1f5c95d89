import { duplicateAccountId } from "./duplicate-account-id";
import { duplicateName } from "./duplicate-name";
import { duplicatePolicy } from "./duplicate-policy";
import { duplicatePrincipal } from "./duplicate-principal";
import { duplicateSid } from "./duplicate-sid";
import { exceptMatchesNothing } from "./except-matches-nothing";
import { expiredPattern } from "./expired-pattern";
import { expiringPattern } from "./expiring-pattern";
import { externalPrincipalDetails } from "./external-principal-details";
import { incompleteArn } from "./incomplete-arn";
import { incompleteUser } from "./incomplete-user";
import { literalPolicyVariable } from "./literal-policy-variable";
import { manyPolicies } from "./many-policies";
import { mfaCondition } from "./mfa-condition";
import { missingAccountTag } from "./missing-account-tag";
import { missingManagementAccount } from "./missing-management-account";
import { partitionMismatch } from "./partition-mismatch";
import { patternMatchesNothing } from "./pattern-matches-nothing";
import { policyTooLarge } from "./policy-too-large";
import type { Rule } from "./rule";
import { tooManyPolicies } from "./too-many-policies";
import { tooManyTags } from "./too-many-tags";
import { unknownAccount } from "./unknown-account";
import { unknownGroup } from "./unknown-group";
import { unknownManagementAccount } from "./unknown-management-account";
import { unknownPermissionSet } from "./unknown-permission-set";
import { unknownUnit } from "./unknown-unit";
import { unknownUser } from "./unknown-user";
import { unmatchedSelectorItem } from "./unmatched-selector-item";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  duplicateAccountId,
  duplicateName,
  duplicatePolicy,
  duplicatePrincipal,
  duplicateSid,
  exceptMatchesNothing,
  expiredPattern,
  expiringPattern,
  externalPrincipalDetails,
  incompleteArn,
  incompleteUser,
  literalPolicyVariable,
  manyPolicies,
  mfaCondition,
  missingAccountTag,
  missingManagementAccount,
  partitionMismatch,
  patternMatchesNothing,
  policyTooLarge,
  tooManyPolicies,
  tooManyTags,
  unknownAccount,
  unknownGroup,
  unknownManagementAccount,
  unknownPermissionSet,
  unknownUnit,
  unknownUser,
  unmatchedSelectorItem,
];
