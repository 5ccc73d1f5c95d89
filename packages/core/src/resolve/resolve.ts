import type { AccessFile } from "../language/access-file";
import { resolveAccounts } from "./accounts";
import { type PatternReach, reachOfPatterns, resolveGrants } from "./grants";
import { resolvePermissionSets } from "./permission-sets";
import { resolveGroups, resolveUsers } from "./principals";
import type { ResolvedAccount, ResolvedModel } from "./resolved-model";
import type { Estate } from "./select-accounts";
import { textsOf } from "./texts";

/** What a workspace means, and how far each of its patterns reaches. */
export interface Resolution {
  readonly model: ResolvedModel;
  readonly reach: readonly PatternReach[];
}

/** Resolves a workspace. Pure: the same files give the same result, whatever their order. */
export function resolve(model: AccessFile): Resolution {
  const accounts = resolveAccounts(model);
  const reach = reachOfPatterns(model, estateOf(model, accounts));
  return {
    reach,
    model: {
      instance: {
        region: model.instance?.region?.value,
        arn: model.instance?.arn?.value,
        identityStoreId: model.instance?.identityStoreId?.value,
        managementAccount: model.instance?.managementAccount?.value,
      },
      tags: textsOf(model.tags),
      accounts,
      users: resolveUsers(model),
      groups: resolveGroups(model),
      permissionSets: resolvePermissionSets(model),
      grants: resolveGrants(reach),
    },
  };
}

function estateOf(model: AccessFile, accounts: readonly ResolvedAccount[]): Estate {
  const units = model.organization?.units?.entries ?? [];
  const unitPaths = units.flatMap(({ key, value }): [string, string][] =>
    value.id ? [[value.id.value, key.value]] : [],
  );
  return {
    accounts,
    managementAccount: model.instance?.managementAccount?.value,
    unitPaths: new Map(unitPaths),
  };
}
