import {
  type Grant,
  grantsByAccount,
  grantsByPermissionSet,
  groupBy,
  inDigits,
  isWithin,
  principalKey,
  type Span,
} from "@rolecall/core";
import type { CallHierarchyIncomingCall, CallHierarchyItem } from "vscode-languageserver";
import { locationOf } from "../../service/places";
import type { View } from "../../workspace/view";
import { referencesTo } from "../support/names";
import { type HierarchyNode, itemOf } from "./item";

/**
 * Who reaches a node: principals with what they have, at the places in the patterns that name them;
 * into a group come its members.
 */
export function incomingTo(view: View, node: HierarchyNode): CallHierarchyIncomingCall[] {
  if (node.kind === "group") return members(view, node.name);
  if (node.kind === "user") return [];
  const byPrincipal = groupBy(grantsTo(view, node), ({ principal }) => principalKey(principal));
  return [...byPrincipal.values()].flatMap((grants) => callsOf(view, node, grants));
}

function grantsTo({ compiled }: View, { kind, name }: HierarchyNode): readonly Grant[] {
  const { model } = compiled;
  if (kind === "permission-set") return grantsByPermissionSet(model).get(name) ?? [];
  const account = model.accounts.find((one) => one.name === name);
  return (account && grantsByAccount(model).get(account.id)) ?? [];
}

/** One call for each file whose patterns name the principal, because its places are in that file. */
function callsOf(view: View, node: HierarchyNode, grants: readonly Grant[]) {
  const [grant] = grants;
  if (!grant) return [];
  const { principal } = grant;
  const patterns = patternsOf(view, grants);
  const named = referencesTo(view, principal).filter(({ whole }) =>
    patterns.some((pattern) => isWithin(whole, pattern)),
  );
  const byFile = groupBy(named, ({ span }) => span.file);
  const detail = detailOf(node, grants);
  const places = [...byFile.values()].map((found) => found.map(({ span }) => span));
  return (places.length > 0 ? places : [undefined]).flatMap((spans) => {
    const at = spans?.[0];
    const item = itemOf(view, principal, at ? { detail, at } : { detail });
    return item ? [callFrom(view, item, spans ?? [])] : [];
  });
}

/** Where the patterns stand that grants come from. */
function patternsOf({ compiled }: View, grants: readonly Grant[]): readonly Span[] {
  const objects = new Set(grants.flatMap(({ origins }) => origins.map(({ object }) => object)));
  return (compiled.workspace.model.patterns?.entries ?? [])
    .filter(({ key }) => objects.has(`patterns.${key.value}`))
    .map(({ value }) => value.span);
}

function callFrom(view: View, from: CallHierarchyItem, spans: readonly Span[]) {
  const ranges = spans.flatMap((span) => locationOf(view, span)?.range ?? []);
  return { from, fromRanges: ranges.length > 0 ? ranges : [from.selectionRange] };
}

/** With what an account is entered; in how many accounts a permission set is had. */
function detailOf({ kind }: HierarchyNode, grants: readonly Grant[]): string {
  if (kind === "account") return grants.map(({ permissionSet }) => permissionSet).join(", ");
  return grants.length === 1 ? "1 account" : `${inDigits(grants.length)} accounts`;
}

function members(view: View, group: string): CallHierarchyIncomingCall[] {
  const found = view.compiled.model.groups.find(({ key }) => key === group);
  return (found?.members ?? []).flatMap((name) => {
    const from = itemOf(view, { kind: "user", name }, { detail: "member" });
    return from ? [{ from, fromRanges: [from.selectionRange] }] : [];
  });
}
