import {
  type ActionDetails,
  actionsMatching,
  type AwsDetails,
  serviceAuthorizationReference,
} from "@rolecall/core";
import { bullets, code, firstOf, link, paragraphs, prose } from "../support/markdown";
import { stepsInStatement } from "../support/policy-place";
import { accessLevels, countsByLevel } from "../support/policy-summary";
import type { Part } from "./part";

/** An action of a policy, or all that one with wildcards stands for. */
export const policyAction: Part = async ({ at, aws }) => {
  const [key, ...below] = stepsInStatement(at) ?? [];
  if (at.role !== "value" || below.length > 0 || !/^(Not)?Action$/.test(key ?? ""))
    return undefined;
  if (at.whole === "*") return { markdown: "Every action of every service." };
  const meant = actionsMatching(at.whole);
  const [only, ...others] = meant;
  if (only === undefined) return undefined;
  const details = await aws();
  const isPattern = others.length > 0 || /[*?]/.test(at.whole);
  const one = isPattern ? undefined : details.action(only);
  return { markdown: one ? oneAction(one, details) : manyActions(at.whole, meant, details) };
};

function oneAction(action: ActionDetails, aws: AwsDetails): string {
  const { service, name, accessLevel, description, resourceTypes, conditionKeys } = action;
  const types = resourceTypes.map(
    ({ type, isRequired }) => `${code(type.name)}${isRequired ? " (required)" : ""}`,
  );
  return paragraphs(
    `**Action** ${code(`${service}:${name}`)} · ${accessLevel}`,
    prose(description),
    bullets([
      types.length > 0 ? `resources: ${firstOf(types)}` : "resources: none, only `*`",
      conditionKeys.length > 0
        ? `condition keys: ${firstOf(conditionKeys.map(code), 6)}`
        : undefined,
    ]),
    linkOf(service, aws),
  );
}

/** What does most harm comes first, because it is what nobody should overlook. */
function manyActions(written: string, meant: readonly string[], aws: AwsDetails): string {
  const [service = ""] = written.split(":");
  const lines = accessLevels.flatMap((level) => {
    const ofLevel = meant.filter((name) => aws.action(name)?.accessLevel === level);
    return ofLevel.length > 0 ? [`${level}: ${firstOf(ofLevel.map(code), 6)}`] : [];
  });
  return paragraphs(
    `${code(written)} stands for ${countsByLevel(new Set(meant), aws)}`,
    bullets(lines),
    linkOf(service, aws),
  );
}

function linkOf(service: string, aws: AwsDetails): string {
  const name = aws.service(service)?.name ?? service;
  return `${prose(name)}: see the ${link("Service Authorization Reference", serviceAuthorizationReference)}`;
}
