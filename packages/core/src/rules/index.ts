import { duplicateAccountId } from "./duplicate-account-id";
import { duplicateName } from "./duplicate-name";
import { duplicatePrincipal } from "./duplicate-principal";
import { externalPrincipalDetails } from "./external-principal-details";
import { incompleteUser } from "./incomplete-user";
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
  externalPrincipalDetails,
  incompleteUser,
  missingManagementAccount,
  patternMatchesNothing,
  unknownAccount,
  unknownGroup,
  unknownPermissionSet,
  unknownUnit,
  unknownUser,
];
