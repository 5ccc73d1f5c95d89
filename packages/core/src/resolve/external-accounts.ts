import type { AccessFile } from "../language/access-file";
import type { ExternalAccount } from "../language/external-account";
import type { Entry, Text } from "../spec";
import { byText } from "../text/compare";
import { resolveCredentials } from "./credentials";
import { resolveExternalRole, withHubTrust } from "./external-roles";
import { hubPermissionSets } from "./hub-permission-sets";
import type { ResolvedAccount, ResolvedExternalAccount, ResolvedHub } from "./resolved-model";
import { originOf, textsOf } from "./texts";

/** The accounts outside the organization that have an id, by name, each with its roles by name. */
export function resolveExternalAccounts(
  model: AccessFile,
  accounts: readonly ResolvedAccount[],
): readonly ResolvedExternalAccount[] {
  const entries = model.externalAccounts?.entries ?? [];
  return entries
    .flatMap((entry) => resolveExternalAccount(entry, model, accounts) ?? [])
    .sort(byText((account) => account.name));
}

function resolveExternalAccount(
  account: Entry<ExternalAccount>,
  model: AccessFile,
  accounts: readonly ResolvedAccount[],
): ResolvedExternalAccount | undefined {
  const { key, value } = account;
  if (!value.id) return undefined;
  const roles = (value.roles?.entries ?? [])
    .map((role) => resolveExternalRole(role, account, model))
    .sort(byText(({ name }) => name));
  const strategy = value.strategy?.value ?? "role-chaining";
  const hub = strategy === "saml" ? undefined : resolveHub(value.hub, accounts);
  const hubSets = hub ? hubPermissionSets(key.value, roles) : [];
  return {
    name: key.value,
    id: value.id.value,
    strategy,
    hub,
    hubPermissionSets: hubSets,
    roles: hub ? roles.map((role) => withHubTrust(role, { hub, hubSets, model })) : roles,
    deployWith: resolveCredentials(value.deployWith),
    tags: textsOf(model.tags, value.tags),
    origin: originOf("externalAccounts", key),
  };
}

/** AWS assigns nothing in an account that is not active, so nobody passes through it. */
function resolveHub(
  named: Text | undefined,
  accounts: readonly ResolvedAccount[],
): ResolvedHub | undefined {
  const account = accounts.find(({ name, isActive }) => isActive && name === named?.value);
  return named && account && { account, span: named.span };
}
