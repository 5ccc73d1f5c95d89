import { nouns, type PrincipalName, type Span } from "@rolecall/core";
import type { CallHierarchyItem } from "vscode-languageserver";
import { isRecord } from "../../service/client-support";
import { locationOf } from "../../service/places";
import type { View } from "../../workspace/view";
import { definitionsOf } from "../support/names";
import { symbolIcons } from "../support/symbol-icons";

/** What stands in the hierarchy. */
export interface HierarchyNode {
  readonly kind: "account" | "group" | "user" | "permission-set";
  readonly name: string;
  /** With a permission set: only what this one has of it. */
  readonly principal?: PrincipalName | undefined;
}

/** What a name means in the hierarchy, at its definition; nothing for what has no access. */
export function itemAt(
  view: View,
  { kind, name }: { readonly kind: string; readonly name: string },
): CallHierarchyItem | undefined {
  if (kind === "account-id") return itemOfId(view, name);
  return isNodeKind(kind) ? itemOf(view, { kind, name }) : undefined;
}

function itemOfId(view: View, id: string): CallHierarchyItem | undefined {
  const account = view.compiled.model.accounts.find((one) => one.id === id);
  return account && itemOf(view, { kind: "account", name: account.name });
}

/** How an item is shown. */
export interface Shown {
  readonly detail?: string;
  /** Where it stands; its definition when this is left out. */
  readonly at?: Span;
}

/** A node as an editor shows it; nothing when it is defined nowhere. */
export function itemOf(view: View, node: HierarchyNode, shown: Shown = {}) {
  const { kind, name } = node;
  const span = shown.at ?? definitionsOf(view, node)[0]?.span;
  const location = span && locationOf(view, span);
  if (!location) return undefined;
  return {
    name,
    kind: symbolIcons[kind],
    detail: shown.detail ?? nouns[kind].one,
    uri: location.uri,
    range: location.range,
    selectionRange: location.range,
    data: node,
  };
}

/** The node of an item that an editor gives back. */
export function nodeOf({ data }: CallHierarchyItem): HierarchyNode | undefined {
  const given: unknown = data;
  if (!isRecord(given)) return undefined;
  const { kind, name, principal } = given;
  if (!isNodeKind(kind) || typeof name !== "string") return undefined;
  return { kind, name, principal: principalOf(principal) };
}

function principalOf(given: unknown): PrincipalName | undefined {
  if (!isRecord(given)) return undefined;
  const { kind, name } = given;
  const isPrincipal = (kind === "group" || kind === "user") && typeof name === "string";
  return isPrincipal ? { kind, name } : undefined;
}

function isNodeKind(kind: unknown): kind is HierarchyNode["kind"] {
  return kind === "account" || kind === "group" || kind === "user" || kind === "permission-set";
}
