import { hasErrors, placeAt, type Step } from "@rolecall/core";
import type { Place } from "../../service/places";
import type { Preview } from "../../requests";
import type { Service } from "../../service/service";
import type { View } from "../../workspace/view";
import { nameAt } from "./names";
import { terraformOf } from "./preview-text";
import { type PreviewTarget, previewUri } from "./preview-uri";
import { folderOf } from "./workspace-at";

/** What can be looked at from a place, from the nearest out. */
export async function previewsAt(place: Place, service: Service): Promise<readonly Preview[]> {
  const targets = [...policiesAt(place), ...(await terraformIn(place.view, service))];
  const workspace = folderOf(place.view);
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
  const set = isMeant ? permissionSets.find((one) => one.name === meant) : undefined;
  if (!set?.inlinePolicy) return [];
  return [[`Policy of ${set.name}`, { kind: "policy", permissionSet: set.name }]];
}

function policiesOfRole(
  account: string,
  {
    name,
    inlinePolicy,
    trustPolicy,
  }: { name: string; inlinePolicy?: unknown; trustPolicy?: unknown },
): readonly Titled[] {
  const both: readonly (Titled | undefined)[] = [
    inlinePolicy ? [`Policy of ${name}`, { kind: "role-policy", account, role: name }] : undefined,
    trustPolicy
      ? [`Trust policy of ${name}`, { kind: "trust-policy", account, role: name }]
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
