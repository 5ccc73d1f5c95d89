import type { Account } from "../language/account";
import type { AccessFile } from "../language/access-file";
import type { Entry } from "../spec";
import { byText } from "../text/compare";
import { remember, rememberList } from "../text/remember";
import type { ResolvedAccount } from "./resolved-model";
import { textsOf } from "./texts";

/** The accounts that have an id, by id. A unit may be given by its id, and is known by its path. */
export function resolveAccounts(
  { accounts }: AccessFile,
  unitPaths: ReadonlyMap<string, string>,
): readonly ResolvedAccount[] {
  return resolveAll(accounts?.entries ?? [], unitPaths);
}

const resolveAll = rememberList(
  (entries: readonly Entry<Account>[], unitPaths: ReadonlyMap<string, string>) => {
    const resolved = entries.flatMap((entry) => {
      const unit = entry.value.unit?.value;
      return resolveAccount(entry, unit && (unitPaths.get(unit) ?? unit)) ?? [];
    });
    return resolved.sort(byText(({ id }) => id));
  },
);

const resolveAccount = remember(
  (
    { key, value: { id, tags, state } }: Entry<Account>,
    unit: string | undefined,
  ): ResolvedAccount | undefined =>
    id && {
      name: key.value,
      id: id.value,
      unit,
      tags: textsOf(tags),
      isActive: state === undefined || state.value === "ACTIVE",
    },
);
