import type { AccessFile } from "../language/access-file";
import { resolveAccounts } from "./accounts";
import { type PatternReach, reachOfPatterns, resolveGrants } from "./grants";
import { resolvePermissionSets } from "./permission-sets";
import { resolveGroups, resolveUsers } from "./principals";
import type { ResolvedModel } from "./resolved-model";
import { textsOf } from "./texts";

/** What a workspace means, and how far each of its patterns reaches. */
export interface Resolution {
  readonly model: ResolvedModel;
  readonly reach: readonly PatternReach[];
}

/** Resolves a workspace. Pure: the same files give the same result, whatever their order. */
export function resolve(model: AccessFile): Resolution {
  const unitPaths = unitPathsOf(model);
  const accounts = resolveAccounts(model, unitPaths);
  const managementAccount = model.instance?.managementAccount?.value;
  const reach = reachOfPatterns(model, { accounts, managementAccount, unitPaths });
  return {
    reach,
    model: {
      instance: {
        region: model.instance?.region?.value,
        arn: model.instance?.arn?.value,
        identityStoreId: model.instance?.identityStoreId?.value,
        managementAccount,
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

/** The paths of the units by their ids, which mean the same. */
function unitPathsOf({ organization }: AccessFile): ReadonlyMap<string, string> {
  const units = organization?.units?.entries ?? [];
  const paths = units.flatMap(({ key, value }): [string, string][] =>
    value.id ? [[value.id.value, key.value]] : [],
  );
  return new Map(paths);
}
