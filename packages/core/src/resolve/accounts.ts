import type { AccessFile } from "../language/access-file";
import { byText } from "../text/compare";
import type { ResolvedAccount } from "./resolved-model";
import { textsOf } from "./texts";

/** The accounts that have an id, by id. A unit may be given by its id, and is known by its path. */
export function resolveAccounts(
  { accounts }: AccessFile,
  unitPaths: ReadonlyMap<string, string>,
): readonly ResolvedAccount[] {
  const resolved = accounts?.entries.flatMap(({ key, value: { id, unit, tags, state } }) =>
    id === undefined
      ? []
      : {
          name: key.value,
          id: id.value,
          unit: unit && (unitPaths.get(unit.value) ?? unit.value),
          tags: textsOf(tags),
          isActive: state === undefined || state.value === "ACTIVE",
        },
  );
  return (resolved ?? []).sort(byText((account) => account.id));
}
