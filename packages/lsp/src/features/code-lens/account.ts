import { grantsByAccount, principalKey } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { counted } from "../support/markdown";

/** How many can enter an account: "23 principals · 31 assignments". */
export function accountTitle({ compiled: { model } }: View) {
  const accounts = new Map(model.accounts.map((account) => [account.name, account]));
  return (name: string): string | undefined => {
    const account = accounts.get(name);
    if (!account) return undefined;
    if (!account.isActive) return "not active";
    const grants = grantsByAccount(model).get(account.id) ?? [];
    const principals = new Set(grants.map(({ principal }) => principalKey(principal))).size;
    if (principals === 0) return "nobody gets in";
    return `${counted(principals, "principal")} · ${counted(grants.length, "assignment")}`;
  };
}
