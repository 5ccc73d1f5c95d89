import type { NamedPlace } from "@rolecall/core";
import type { View } from "../../workspace/view";

type Name = Pick<NamedPlace, "kind" | "name">;

/** By what else something is meant: an account and a unit by their ids, and the other way round. */
export function otherNamesOf({ compiled }: View, { kind, name }: Name): readonly Name[] {
  const { accounts, organization } = compiled.workspace.model;
  if (kind === "account" || kind === "account-id") return otherNames(accounts?.entries, kind, name);
  if (kind === "unit" || kind === "unit-id") {
    return otherNames(organization?.units?.entries, kind, name);
  }
  return [];
}

interface WithId {
  readonly key: { readonly value: string };
  readonly value: { readonly id: { readonly value: string } | undefined };
}

function otherNames(
  entries: readonly WithId[] = [],
  kind: "account" | "account-id" | "unit" | "unit-id",
  name: string,
): readonly Name[] {
  const isId = kind === "account-id" || kind === "unit-id";
  const entry = entries.find(({ key, value }) => (isId ? value.id?.value : key.value) === name);
  if (!entry?.value.id) return [];
  if (isId) return [{ kind: kind === "unit-id" ? "unit" : "account", name: entry.key.value }];
  return [{ kind: kind === "unit" ? "unit-id" : "account-id", name: entry.value.id.value }];
}
