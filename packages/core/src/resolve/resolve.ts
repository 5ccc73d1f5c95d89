import type { AccessFile } from "../language/access-file";
import { resolveAccounts } from "./accounts";
import { resolveAttributes } from "./access-control-attributes";
import { resolveApplications } from "./applications";
import { resolveExternalAccounts } from "./external-accounts";
import { resolveGrants, type UnresolvedPrincipal } from "./grants";
import { resolveGuardrails } from "./guardrails";
import { withHubGrants, withHubPermissionSets } from "./hub-access";
import { resolveInstance } from "./instance";
import { resolveMfa } from "./mfa";
import { partitionOf } from "./partition";
import { resolvePermissionSets } from "./permission-sets";
import { resolveGroups, resolveUsers } from "./principals";
import { type PatternReach, reachOfPatterns } from "./reach";
import type { Estate } from "./matcher";
import type { Grant, PrincipalName, ResolvedAccount, ResolvedModel } from "./resolved-model";
import { resolveTerraform } from "./terraform";
import { textsOf } from "./texts";

/** What a workspace means, and how far each of its patterns reaches. */
export interface Resolution {
  readonly model: ResolvedModel;
  /** What selectors are judged by. */
  readonly estate: Estate;
  readonly reach: readonly PatternReach[];
  /** Principals with variables that mean nobody somewhere. */
  readonly unresolved: readonly UnresolvedPrincipal[];
}

/**
 * Resolves a workspace. Pure: the same files and day give the same result, whatever their order.
 *
 * @param today the day, as `YYYY-MM-DD`; what has expired before it is not granted
 */
export function resolve(model: AccessFile, today: string): Resolution {
  const estate = estateOf(model);
  const reach = reachOfPatterns(model, estate, today);
  const { grants, unresolved } = resolveGrants(reach, definedPrincipals(model));
  const { accounts } = estate;
  const plain = { ...settingsOf(model), ...directoryOf(model), accounts };
  return { estate, reach, unresolved, model: { ...plain, ...accessOf(model, accounts, grants) } };
}

function estateOf(model: AccessFile): Estate {
  const unitPaths = unitPathsOf(model);
  return {
    accounts: resolveAccounts(model, unitPaths),
    managementAccount: model.instance?.managementAccount?.value,
    unitPaths,
  };
}

function settingsOf(model: AccessFile) {
  return {
    instance: resolveInstance(model),
    terraform: resolveTerraform(model),
    tags: textsOf(model.tags),
    accessControlAttributes: resolveAttributes(model),
    mfa: resolveMfa(model),
    guardrails: resolveGuardrails(model),
  };
}

function directoryOf(model: AccessFile) {
  return { users: resolveUsers(model), groups: resolveGroups(model) };
}

/** Who gets what: external accounts add permission sets and grants to those that are written. */
function accessOf(
  model: AccessFile,
  accounts: readonly ResolvedAccount[],
  grants: readonly Grant[],
) {
  const externalAccounts = resolveExternalAccounts(model, accounts);
  const partition = partitionOf(model.instance);
  return {
    externalAccounts,
    permissionSets: withHubPermissionSets(
      resolvePermissionSets(model),
      externalAccounts,
      partition,
    ),
    applications: resolveApplications(model, externalAccounts),
    grants: withHubGrants(grants, externalAccounts),
  };
}

function definedPrincipals({ users, groups }: AccessFile) {
  const keys = {
    user: new Set(users?.entries.map(({ key }) => key.value)),
    group: new Set(groups?.entries.map(({ key }) => key.value)),
  };
  return ({ kind, name }: PrincipalName): boolean => keys[kind].has(name);
}

/** The paths of the units by their ids, which mean the same. */
function unitPathsOf({ organization }: AccessFile): ReadonlyMap<string, string> {
  const units = organization?.units?.entries ?? [];
  const paths = units.flatMap(({ key, value }): [string, string][] =>
    value.id ? [[value.id.value, key.value]] : [],
  );
  return new Map(paths);
}
