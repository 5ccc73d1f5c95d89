import {
  type AccessLevel,
  actionsMatching,
  type AwsDetails,
  type JsonObject,
} from "@rolecall/core";
import { isRecord } from "../../service/client-support";
import { code, counted, firstOf } from "./markdown";

/** The levels of access, what does most harm first. */
export const accessLevels: readonly AccessLevel[] = [
  "Permissions management",
  "Write",
  "Tagging",
  "Read",
  "List",
];

/** How many actions a policy allows and denies, counted by level of access: one line for each. */
export function policySummary(policy: JsonObject, aws: AwsDetails): readonly string[] {
  const statements = listOf(policy["Statement"]).filter(isRecord);
  return (["Allow", "Deny"] as const).flatMap((effect) => {
    const ofEffect = statements.filter((statement) => statement["Effect"] === effect);
    if (ofEffect.length === 0) return [];
    return [`${effect === "Allow" ? "allows" : "denies"} ${actionsOf(ofEffect, aws)}`];
  });
}

type Statement = Readonly<Record<string, unknown>>;

function actionsOf(statements: readonly Statement[], aws: AwsDetails): string {
  const conditional = statements.filter((statement) => "Condition" in statement).length;
  const some = conditional === statements.length ? "under conditions" : "some under conditions";
  return `${whichActions(statements, aws)}${conditional > 0 ? `, ${some}` : ""}`;
}

function whichActions(statements: readonly Statement[], aws: AwsDetails): string {
  const written = statements.flatMap((statement) => textsIn(statement["Action"]));
  if (written.includes("*")) return "every action of every service";
  const spared = statements.flatMap((statement) => textsIn(statement["NotAction"]));
  if (spared.length > 0) return `every action but ${firstOf(spared.map(code), 5)}`;
  return countsByLevel(new Set(written.flatMap(actionsMatching)), aws);
}

/** Actions by their level of access: "2 Write, 12 Read". */
export function countsByLevel(actions: ReadonlySet<string>, aws: AwsDetails): string {
  const levels = [...actions].map((action) => aws.action(action)?.accessLevel);
  const counts = accessLevels.flatMap((level) => {
    const count = levels.filter((one) => one === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  });
  const all = counted(actions.size, "action");
  return counts.length === 0 ? all : `${all} (${counts.join(", ")})`;
}

function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
