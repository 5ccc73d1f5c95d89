import type { AccessFile, SymbolKind } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { prose } from "../support/markdown";

/** What is shown beside a name. */
export interface NameDocs {
  /** The name of the thing, where it is known by something else. */
  readonly name?: string;
  readonly detail?: string;
  readonly documentation?: string;
}

type Docs = ReadonlyMap<string, NameDocs>;

const known = new WeakMap<View, Map<SymbolKind, Docs>>();

/** What a workspace says of the things of a kind, by their names. */
export function nameDocs(view: View, kind: SymbolKind): Docs {
  const ofView = known.get(view) ?? new Map<SymbolKind, Docs>();
  known.set(view, ofView);
  const docs = ofView.get(kind) ?? new Map(describers[kind]?.(view.compiled.workspace.model));
  ofView.set(kind, docs);
  return docs;
}

type Described = readonly (readonly [name: string, docs: NameDocs])[];

const describers: Partial<Record<SymbolKind, (model: AccessFile) => Described>> = {
  account: (model) => accounts(model).map(({ name, detail }) => [name, { detail }]),
  "account-id": (model) => accounts(model).map(({ id, ...docs }) => [id, docs]),
  group: ({ groups }) =>
    (groups?.entries ?? []).map(({ key, value }) => [
      key.value,
      described(value.description?.value, value.displayName?.value ?? "group"),
    ]),
  user: ({ users }) =>
    (users?.entries ?? []).map(({ key, value }) => [
      key.value,
      { detail: value.email?.value ?? value.userName?.value ?? "user" },
    ]),
  "permission-set": ({ permissionSets }) =>
    (permissionSets?.entries ?? []).map(({ key, value }) => [
      key.value,
      described(value.description?.value, "permission set"),
    ]),
  unit: ({ organization }) =>
    (organization?.units?.entries ?? []).map(({ key, value }) => [
      key.value,
      { detail: value.id?.value ?? "unit" },
    ]),
  "customer-managed-policy": ({ customerManagedPolicies }) =>
    (customerManagedPolicies?.entries ?? []).map(({ key, value }) => [
      key.value,
      { detail: value.path?.value ?? "/" },
    ]),
};

function described(text: string | undefined, detail: string): NameDocs {
  return text === undefined ? { detail } : { detail, documentation: prose(text) };
}

function accounts({ accounts: written }: AccessFile) {
  return (written?.entries ?? []).map(({ key, value }) => {
    const id = value.id?.value ?? "";
    const unit = value.unit?.value ?? "root";
    return { name: key.value, id, detail: `${id} · ${unit}` };
  });
}
