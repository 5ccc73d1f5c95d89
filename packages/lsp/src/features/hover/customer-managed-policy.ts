import { type Selection, selectionOf } from "@rolecall/core";
import { selectionList } from "../support/accounts";
import { bullets, code, counted, firstOf, paragraphs } from "../support/markdown";
import { meantAt } from "../support/meant";
import { lastKeyOf, type Part, type Pointed } from "./part";

/** A policy of the accounts' own: which accounts are said to have it, and what uses it. */
export const customerManagedPolicy: Part = (pointed) => {
  const name = nameIn(pointed);
  const all = pointed.written.customerManagedPolicies?.entries ?? [];
  const found = name === undefined ? undefined : all.find(({ key }) => key.value === name)?.value;
  if (name === undefined || !found) return undefined;
  const selected = found.accounts && selectionOf(found.accounts, pointed.written);
  const path = `${found.path?.value ?? "/"}${name}`;
  return { markdown: paragraphs(...describe(path, selected), usedBy(name, pointed)) };
};

function nameIn({ at }: Pointed): string | undefined {
  const meant = meantAt(at);
  if (meant?.kind === "customer-managed-policy") return meant.name;
  const isReference = at.role === "value" && lastKeyOf(at) === "name";
  return isReference && at.path.some((step) => String(step).startsWith("customerManagedPolic"))
    ? at.whole
    : undefined;
}

function describe(path: string, selected: Selection | undefined): readonly (string | undefined)[] {
  return [
    `**Customer-managed policy** ${code(path)}`,
    "It is made elsewhere; these accounts are said to have it:",
    selected && selectionList(selected),
  ];
}

function usedBy(name: string, { model }: Pointed): string | undefined {
  const users = model.permissionSets.filter(({ customerManagedPolicies, permissionsBoundary }) => {
    const boundary =
      permissionsBoundary && "customerManagedPolicy" in permissionsBoundary
        ? [permissionsBoundary.customerManagedPolicy]
        : [];
    return [...customerManagedPolicies, ...boundary].some((policy) => policy.name === name);
  });
  const names = users.map((one) => code(one.name));
  if (names.length === 0) return "No permission set uses it.";
  return bullets([`used in ${counted(names.length, "permission set")}: ${firstOf(names)}`]);
}
