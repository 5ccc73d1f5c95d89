import type { AccessFile } from "../language/access-file";
import type { PermissionSet } from "../language/permission-set";
import type { Entry } from "../spec";
import { byText } from "../text/compare";
import { remember, rememberList } from "../text/remember";
import { partitionOf } from "./partition";
import { resolvePolicies } from "./policies";
import type { ResolvedPermissionSet } from "./resolved-model";
import { originOf, textsOf } from "./texts";

/** The permission sets, by name. */
export function resolvePermissionSets({
  permissionSets,
  instance,
  tags,
}: AccessFile): readonly ResolvedPermissionSet[] {
  return resolveAll(permissionSets?.entries ?? [], partitionOf(instance), tags);
}

const resolveAll = rememberList(
  (entries: readonly Entry<PermissionSet>[], partition: string, tags: AccessFile["tags"]) =>
    entries
      .map((entry) => resolvePermissionSet(entry, partition, tags))
      .sort(byText(({ name }) => name)),
);

const resolvePermissionSet = remember(
  (
    { key, value }: Entry<PermissionSet>,
    partition: string,
    tags: AccessFile["tags"],
  ): ResolvedPermissionSet => ({
    name: key.value,
    description: value.description?.value,
    relayState: value.relayState?.value,
    tags: textsOf(tags, value.tags),
    ...resolvePolicies(value, partition),
    importFrom: value.importFrom?.value,
    origin: originOf("permissionSets", key),
  }),
);
