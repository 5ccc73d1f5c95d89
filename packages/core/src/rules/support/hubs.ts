import type { ResolvedAccount } from "../../resolve/resolved-model";
import type { Located } from "../../text/span";
import type { Subject } from "../rule";

/** An account of the organization that people pass through, where an external account names it. */
export interface Hub extends Located {
  readonly account: ResolvedAccount;
}

/** The hubs of the external accounts, as often as they are named. */
export function hubsIn({ workspace: { model }, resolution }: Subject): readonly Hub[] {
  const outside = model.externalAccounts?.entries ?? [];
  if (outside.length === 0) return [];
  const byName = new Map(resolution.model.accounts.map((account) => [account.name, account]));
  return outside.flatMap(({ value: { hub } }) => {
    const account = hub && byName.get(hub.value);
    return account ? [{ account, span: hub.span }] : [];
  });
}
