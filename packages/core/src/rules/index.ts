import { duplicateAccountId } from "./duplicate-account-id";
import { duplicateName } from "./duplicate-name";
import { duplicatePrincipal } from "./duplicate-principal";
import { expiredPattern } from "./expired-pattern";
import { expiringPattern } from "./expiring-pattern";
import { externalPrincipalDetails } from "./external-principal-details";
import { incompleteUser } from "./incomplete-user";
import { missingAccountTag } from "./missing-account-tag";
import { missingManagementAccount } from "./missing-management-account";
import { patternMatchesNothing } from "./pattern-matches-nothing";
import type { Rule } from "./rule";
import { unknownAccount } from "./unknown-account";
import { unknownGroup } from "./unknown-group";
import { unknownPermissionSet } from "./unknown-permission-set";
import { unknownUnit } from "./unknown-unit";
import { unknownUser } from "./unknown-user";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  duplicateAccountId,
  duplicateName,
  duplicatePrincipal,
  expiredPattern,
  expiringPattern,
  externalPrincipalDetails,
  incompleteUser,
  missingAccountTag,
  missingManagementAccount,
  patternMatchesNothing,
  unknownAccount,
  unknownGroup,
  unknownPermissionSet,
  unknownUnit,
  unknownUser,
];
