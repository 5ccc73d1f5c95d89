import { account } from "./account";
import { accountId } from "./account-id";
import { accountTag } from "./account-tag";
import { application } from "./application";
import { assertion } from "./assertion";
import { customerManagedPolicy } from "./customer-managed-policy";
import { duration } from "./duration";
import { expires } from "./expires";
import { externalAccount } from "./external-account";
import { externalRole } from "./external-role";
import { group } from "./group";
import { key } from "./key";
import { managedPolicy } from "./managed-policy";
import type { Part } from "./part";
import { pattern } from "./pattern";
import { permissionSet } from "./permission-set";
import { policyAction } from "./policy-action";
import { policyConditionKey } from "./policy-condition-key";
import { policyOperator } from "./policy-operator";
import { policyResource } from "./policy-resource";
import { principalTemplate } from "./principal-template";
import { region } from "./region";
import { rule } from "./rule";
import { selector } from "./selector";
import { suppression } from "./suppression";
import { unit } from "./unit";
import { user } from "./user";
import { variable } from "./variable";

/** Everything that can be explained; of several that know a place, the first is asked. */
export const parts: readonly Part[] = [
  suppression,
  variable,
  policyAction,
  policyOperator,
  policyConditionKey,
  policyResource,
  principalTemplate,
  account,
  accountTag,
  application,
  assertion,
  customerManagedPolicy,
  externalAccount,
  externalRole,
  group,
  pattern,
  permissionSet,
  unit,
  user,
  selector,
  managedPolicy,
  duration,
  expires,
  region,
  rule,
  accountId,
  key,
];
