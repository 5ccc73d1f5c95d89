import { hasErrors, type ResolvedModel } from "@rolecall/core";
import type { Service } from "../../service/service";
import type { View } from "../../workspace/view";
import type { PreviewTarget } from "./preview-uri";

/**
 * What there is to see, as JSON. Where there is nothing it is an object that says so under `//`, the
 * key under which Terraform takes comments.
 */
export async function previewText(
  target: PreviewTarget,
  view: View | undefined,
  service: Service,
): Promise<string> {
  if (!view) return remark("this workspace is not open any more");
  if (target.kind === "terraform") return terraformText(target.file, view, service);
  const policy = policyOf(target, view.compiled.model);
  return policy ? pretty(policy) : remark("there is no such policy any more");
}

function policyOf(
  target: Exclude<PreviewTarget, { readonly kind: "terraform" }>,
  { permissionSets, externalAccounts }: ResolvedModel,
): object | undefined {
  if (target.kind === "policy") {
    return permissionSets.find(({ name }) => name === target.permissionSet)?.inlinePolicy;
  }
  const account = externalAccounts.find(({ name }) => name === target.account);
  const role = account?.roles.find(({ name }) => name === target.role);
  return target.kind === "role-policy" ? role?.inlinePolicy : role?.trustPolicy;
}

async function terraformText(file: string, view: View, service: Service): Promise<string> {
  if (hasErrors(view.compiled.diagnostics)) {
    return remark("the workspace has errors, and is not compiled before they are mended");
  }
  const texts = await terraformOf(view, service);
  if (typeof texts === "string") return remark(texts);
  return texts.get(file) ?? remark("there is no such stack any more");
}

type Texts = ReadonlyMap<string, string> | string;

const remembered = new WeakMap<View, Promise<Texts>>();

/** The Terraform of a workspace by the names of files, or why there is none. */
export function terraformOf(view: View, { extras }: Service): Promise<Texts> {
  const known = remembered.get(view) ?? plan(view, extras);
  remembered.set(view, known);
  return known;
}

/** What the planner refuses is told where people look for what it makes. */
async function plan(
  { compiled }: View,
  { terraformOf: planned }: Service["extras"],
): Promise<Texts> {
  if (!planned) return "this server does not plan Terraform";
  try {
    return await planned(compiled.model);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function remark(text: string): string {
  return pretty({ "//": text });
}

function pretty(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
