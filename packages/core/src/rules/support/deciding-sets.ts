import type { Subject } from "../rule";
import { attachedPolicies } from "./attached-policies";
import { type OpenWay, openWaysOf } from "./open-ways";
import { type PolicyHolder, policyHolders } from "./policy-holders";
import { everythingAllowed } from "./statement-reach";

/** AWS managed policies that allow the actions of IAM Identity Center, or those of IAM. */
const deciding: ReadonlySet<string> = new Set(
  [
    "AdministratorAccess",
    "AdministratorAccess-Amplify",
    "AWSSSODirectoryAdministrator",
    "AWSSSOMasterAccountAdministrator",
    "AWSSSOMemberAccountAdministrator",
    "IAMFullAccess",
    "PowerUserAccess",
  ].map((name) => `aws:${name}`),
);

/**
 * The names of the permission sets with which people decide, where IAM Identity Center is
 * administered, who gets in everywhere. What a boundary leaves of a policy is not known here.
 */
export function decidingSets({
  workspace: { model },
  isBroken,
}: Pick<Subject, "workspace" | "isBroken">): ReadonlySet<string> {
  const sets = policyHolders({ ...model, externalAccounts: undefined });
  const whole = sets.filter(
    ({ value }) => !value.inlinePolicy || !isBroken(value.inlinePolicy.span),
  );
  return new Set(whole.filter(decides).map(({ key }) => key.value));
}

function decides(holder: PolicyHolder): boolean {
  const { given, inlinePolicy } = holder.value;
  if (given.has("permissionsBoundary")) return false;
  const statements = inlinePolicy?.Statement?.items ?? [];
  return (
    attachedPolicies(holder).some(({ identity }) => deciding.has(identity)) ||
    statements.some(everythingAllowed) ||
    openWaysOf(holder).some(leadsThere)
  );
}

/** The other ways depend on which roles the account has. */
function leadsThere({ where, actions }: OpenWay): boolean {
  return where !== undefined || actions.every((action) => /^(iam|sts):/.test(action));
}
