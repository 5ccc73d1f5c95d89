import {
  type Grant,
  grantsByPermissionSet,
  grantsByPrincipal,
  groupBy,
  inDigits,
  principalKey,
  type PrincipalName,
} from "@rolecall/core";
import type { CallHierarchyItem, CallHierarchyOutgoingCall } from "vscode-languageserver";
import type { View } from "../../workspace/view";
import { type HierarchyNode, itemOf } from "./item";

/**
 * What a node reaches: a group or a user permission sets, and a permission set accounts. Below a
 * group or a user these are the accounts in which they have it.
 */
export function outgoingFrom(
  view: View,
  node: HierarchyNode,
  item: CallHierarchyItem,
): CallHierarchyOutgoingCall[] {
  const found = node.kind === "permission-set" ? accountsOf(view, node) : setsOf(view, node);
  return found.map((to) => ({ to, fromRanges: [item.selectionRange] }));
}

function setsOf(view: View, { kind, name }: HierarchyNode): CallHierarchyItem[] {
  if (kind !== "group" && kind !== "user") return [];
  return waysOf(view, { kind, name }).flatMap(({ principal, through }) => {
    const grants = grantsByPrincipal(view.compiled.model).get(principalKey(principal)) ?? [];
    const bySet = groupBy(grants, ({ permissionSet }) => permissionSet);
    return [...bySet].flatMap(([set, own]) => {
      const detail = `${countOf(own)}${through}`;
      return itemOf(view, { kind: "permission-set", name: set, principal }, { detail }) ?? [];
    });
  });
}

/** A user has what is granted to the user, and to each of the user's groups. */
function waysOf({ compiled }: View, own: PrincipalName) {
  const groups = compiled.model.groups.filter(
    ({ members }) => own.kind === "user" && members.includes(own.name),
  );
  const throughGroups = groups.map(({ key }) => ({
    principal: { kind: "group", name: key } as const,
    through: ` through ${key}`,
  }));
  return [{ principal: own, through: "" }, ...throughGroups];
}

function accountsOf(view: View, { name, principal }: HierarchyNode): CallHierarchyItem[] {
  const all = grantsByPermissionSet(view.compiled.model).get(name) ?? [];
  const key = principal && principalKey(principal);
  const grants = all.filter((one) => key === undefined || principalKey(one.principal) === key);
  const accounts = new Map(grants.map(({ account }) => [account.id, account]));
  return [...accounts.values()].flatMap(
    (account) =>
      itemOf(view, { kind: "account", name: account.name }, { detail: account.id }) ?? [],
  );
}

function countOf(grants: readonly Grant[]): string {
  return grants.length === 1 ? "1 account" : `${inDigits(grants.length)} accounts`;
}
