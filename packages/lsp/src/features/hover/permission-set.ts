import {
  type AwsDetails,
  grantsByPermissionSet,
  type ResolvedModel,
  type ResolvedPermissionSet,
} from "@rolecall/core";
import { bullets, code, counted, firstOf, paragraphs, prose } from "../support/markdown";
import { meantAt } from "../support/meant";
import type { PatternUsage } from "@rolecall/core";
import { usagesOf } from "../support/usage";
import type { Part } from "./part";
import { policyLines, sessionOf } from "../support/policies";

/** A permission set: what it grants, and where it is used. */
export const permissionSet: Part = async ({ at, model, place, aws }) => {
  const meant = meantAt(at);
  if (meant?.kind !== "permission-set") return undefined;
  const found = model.permissionSets.find(({ name }) => name === meant.name);
  if (!found) return undefined;
  const used = usagesOf(place.view).ofPermissionSet.get(found.name) ?? [];
  return { markdown: paragraphs(whatItGrants(found, await aws()), whereUsed(found, used, model)) };
};

function whatItGrants(found: ResolvedPermissionSet, aws: AwsDetails): string {
  return paragraphs(
    `**Permission set** ${code(found.name)} · sessions of ${sessionOf(found)}`,
    found.description === undefined ? undefined : prose(found.description),
    policyLines(found, aws) ?? "It grants nothing: it has no policy.",
  );
}

function whereUsed(
  { name }: ResolvedPermissionSet,
  used: readonly PatternUsage[],
  model: ResolvedModel,
): string {
  const grants = grantsByPermissionSet(model).get(name) ?? [];
  if (used.length === 0 && grants.length === 0) return "No pattern grants it.";
  const accounts = new Set(grants.map(({ account }) => account.id)).size;
  const patterns = used.map(({ pattern }) => code(pattern.key.value));
  return paragraphs(
    `${counted(accounts, "account")}, ${counted(grants.length, "assignment")}`,
    bullets([
      patterns.length > 0
        ? `used in ${counted(patterns.length, "pattern")}: ${firstOf(patterns)}`
        : undefined,
    ]),
  );
}
