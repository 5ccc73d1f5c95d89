import type { AccessFile } from "../language/access-file";
import type { PermissionSet } from "../language/permission-set";
import type { Entry } from "../spec";
import { byText } from "../text/compare";
import { partitionOf } from "./partition";
import { resolvePolicies } from "./policies";
import type { ResolvedPermissionSet } from "./resolved-model";
import { originOf, textsOf } from "./texts";

/** The permission sets, by name. */
export function resolvePermissionSets(model: AccessFile): readonly ResolvedPermissionSet[] {
  const entries = model.permissionSets?.entries ?? [];
  return entries
    .map((entry) => resolvePermissionSet(entry, model))
    .sort(byText((permissionSet) => permissionSet.name));
}

function resolvePermissionSet(
  { key, value }: Entry<PermissionSet>,
  { instance, tags }: AccessFile,
): ResolvedPermissionSet {
  return {
    name: key.value,
    description: value.description?.value,
    relayState: value.relayState?.value,
    tags: textsOf(tags, value.tags),
    ...resolvePolicies(value, partitionOf(instance)),
    importFrom: value.importFrom?.value,
    origin: originOf("permissionSets", key),
  };
}
