import type { Wording } from "../diagnostics/diagnostic";
import { type GrantPart, partsOf } from "../resolve/grant-parts";
import type { Grant, ResolvedAccount } from "../resolve/resolved-model";
import { byText } from "../text/compare";
import { inDigits } from "../text/in-digits";
import { remember } from "../text/remember";
import type { Rule } from "./rule";

/** How many permission sets AWS takes before it is asked. Source: the user guide's page on quotas. */
const most = { perInstance: 3500, perAccount: 500 };

/** There are more permission sets than an instance or an account takes as AWS hands it out. */
export const tooManyPermissionSets: Rule = {
  code: "too-many-permission-sets",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { symbols }, resolution: { model } }, report) {
    const { permissionSets, grants } = model;
    const beyond = permissionSets[most.perInstance];
    if (beyond) report(beyond.origin.span, wordingOfInstance(permissionSets.length));
    const [full, ...others] = fullAccounts(grants);
    const [place] = (full && symbols.definitionsOf("account").get(full.name)) ?? [];
    if (full && place) report(place.span, wordingOfAccount(full, others.length));
  },
};

interface FullAccount {
  readonly name: string;
  /** How many permission sets are used there. */
  readonly count: number;
}

/** The accounts with too many permission sets, by id. */
function fullAccounts(grants: readonly Grant[]): readonly FullAccount[] {
  const parts = partsOf(grants);
  if (parts.length <= most.perAccount) return [];
  const counts = new Map<ResolvedAccount, number>();
  for (const account of parts.flatMap((part) => accountsIn(part))) {
    counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most.perAccount)
    .sort(byText(([{ id }]) => id))
    .map(([{ name }, count]) => ({ name, count }));
}

/** The accounts in which a permission set is granted, each once. */
const accountsIn = remember((part: GrantPart): readonly ResolvedAccount[] => [
  ...new Set(part.map(({ account }) => account)),
]);

function wordingOfInstance(count: number): Wording {
  return {
    message: `the workspace has ${inDigits(count)} permission sets, and an instance takes ${inDigits(most.perInstance)}`,
    cure: "delete what nobody uses, or have the quota raised",
    note: "the deployment would fail with the first permission set too many",
  };
}

function wordingOfAccount({ name, count }: FullAccount, others: number): Wording {
  const more = others === 1 ? "one more account has" : `${others} more accounts have`;
  return {
    message: `${inDigits(count)} permission sets are granted in ${name}, and an account takes ${most.perAccount}`,
    cure: "grant fewer of them there, or have the quota raised",
    note: `each becomes a role in the account${others === 0 ? "" : `; ${more} too many as well`}`,
  };
}
