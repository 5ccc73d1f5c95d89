import { type Grant, grantsByPermissionSet } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { counted } from "../support/markdown";
import { usagesOf } from "../support/usage";

/** How often a permission set is granted, and where: "used in 3 patterns · 12 accounts". */
export function permissionSetTitle(view: View) {
  const granted = grantsByPermissionSet(view.compiled.model);
  return (name: string): string => {
    const used = usagesOf(view).ofPermissionSet.get(name) ?? [];
    if (used.length === 0) return "used in no pattern";
    const accounts = countAccounts(granted.get(name) ?? []);
    return `used in ${counted(used.length, "pattern")} · ${counted(accounts, "account")}`;
  };
}

/** The grants of a permission set are in the order of the accounts. */
function countAccounts(grants: readonly Grant[]): number {
  return grants.filter(({ account }, at) => account.id !== grants[at - 1]?.account.id).length;
}
