import type { AccessFile } from "../language/access-file";
import { resolveAccounts } from "./accounts";
import { resolveAttributes } from "./access-control-attributes";
import { resolveApplications } from "./applications";
import { resolveExternalAccounts } from "./external-accounts";
import { resolveGrants, type UnresolvedPrincipal } from "./grants";
import { resolveGuardrails } from "./guardrails";
import { partitionOf } from "./partition";
import { resolvePermissionSets } from "./permission-sets";
import { resolveGroups, resolveUsers } from "./principals";
import { type PatternReach, reachOfPatterns } from "./reach";
import type { Estate } from "./matcher";
import type { PrincipalName, ResolvedModel } from "./resolved-model";
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
  const unitPaths = unitPathsOf(model);
  const accounts = resolveAccounts(model, unitPaths);
  const managementAccount = model.instance?.managementAccount?.value;
  const estate: Estate = { accounts, managementAccount, unitPaths };
  const reach = reachOfPatterns(model, estate, today);
  const { grants, unresolved } = resolveGrants(reach, definedPrincipals(model));
  return {
    estate,
    reach,
    unresolved,
    model: {
      instance: {
        partition: partitionOf(model.instance),
        region: model.instance?.region?.value,
        arn: model.instance?.arn?.value,
        identityStoreId: model.instance?.identityStoreId?.value,
        managementAccount,
        delegatedAdministrator: model.instance?.delegatedAdministrator?.value,
      },
      tags: textsOf(model.tags),
      accounts,
      users: resolveUsers(model),
      groups: resolveGroups(model),
      permissionSets: resolvePermissionSets(model),
      accessControlAttributes: resolveAttributes(model),
      guardrails: resolveGuardrails(model),
      externalAccounts: resolveExternalAccounts(model),
      applications: resolveApplications(model),
      grants,
    },
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
