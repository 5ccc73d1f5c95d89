import { hasErrors, placeAt, type ResolvedPermissionSet, type Step } from "@rolecall/core";
import type { Place } from "../../service/places";
import type { Preview } from "../../requests";
import type { Service } from "../../service/service";
import type { View } from "../../workspace/view";
import { nameAt } from "./names";
import { terraformOf } from "./preview-text";
import { type PreviewTarget, previewUri } from "./preview-uri";
import { folderOf } from "./workspace-at";

/** What can be looked at from a place, from the nearest out. */
export function previewsAt(place: Place, service: Service): Promise<readonly Preview[]> {
  return withTerraform(policiesAt(place), place.view, service);
}

/** All that can be looked at in a workspace; nothing when it is not open any more. */
export async function previewsIn(
  view: View | undefined,
  service: Service,
): Promise<readonly Preview[]> {
  if (!view) return [];
  const { permissionSets, externalAccounts } = view.compiled.model;
  const policies = [
    ...permissionSets.flatMap(policiesOfSet),
    ...externalAccounts.flatMap(({ name, roles }) =>
      roles.flatMap((role) => policiesOfRole(name, role)),
    ),
  ];
  return withTerraform(policies, view, service);
}

async function withTerraform(
  policies: readonly Titled[],
  view: View,
  service: Service,
): Promise<readonly Preview[]> {
  const targets = [...policies, ...(await terraformIn(view, service))];
  const workspace = folderOf(view);
  return targets.map(([title, target]) => ({ title, uri: previewUri({ target, workspace }) }));
}

type Titled = readonly [title: string, target: PreviewTarget];

function policiesAt(place: Place): readonly Titled[] {
  const { permissionSets, externalAccounts } = place.view.compiled.model;
  const [section, name, , roleName] = stepsTo(place);
  if (section === "externalAccounts") {
    const account = externalAccounts.find((one) => one.name === name);
    const role = account?.roles.find((one) => one.name === roleName);
    return account && role ? policiesOfRole(account.name, role) : [];
  }
  const named = nameAt(place);
  const meant = named?.kind === "permission-set" ? named.name : name;
  const isMeant = named?.kind === "permission-set" || section === "permissionSets";
  return isMeant ? permissionSets.filter((one) => one.name === meant).flatMap(policiesOfSet) : [];
}

function policiesOfSet({
  name,
  inlinePolicy,
}: Pick<ResolvedPermissionSet, "name" | "inlinePolicy">): readonly Titled[] {
  if (!inlinePolicy) return [];
  return [[`Policy of ${name}`, { kind: "policy", permissionSet: name }]];
}

function policiesOfRole(
  account: string,
  {
    name,
    inlinePolicy,
    trustPolicy,
  }: { name: string; inlinePolicy?: unknown; trustPolicy?: unknown },
): readonly Titled[] {
  const title = `${name} in ${account}`;
  const both: readonly (Titled | undefined)[] = [
    inlinePolicy ? [`Policy of ${title}`, { kind: "role-policy", account, role: name }] : undefined,
    trustPolicy
      ? [`Trust policy of ${title}`, { kind: "trust-policy", account, role: name }]
      : undefined,
  ];
  return both.filter((one) => one !== undefined);
}

/** The keys that lead to a place, the one that it is on among them. */
function stepsTo({ source, offset }: Place): readonly Step[] {
  const { role, path, whole } = placeAt(source, offset);
  return role === "key" ? [...path, whole] : path;
}

async function terraformIn(view: View, service: Service): Promise<readonly Titled[]> {
  if (!service.extras.terraformOf || hasErrors(view.compiled.diagnostics)) return [];
  const texts = await terraformOf(view, service);
  if (typeof texts === "string") return [];
  return [...texts.keys()].map((file) => {
    return [`Terraform of ${file.replace(/\.tf\.json$/, "")}`, { kind: "terraform", file }];
  });
}
