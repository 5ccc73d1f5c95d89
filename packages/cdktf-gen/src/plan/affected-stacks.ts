import type { PrincipalName, ResolvedModel } from "@rolecall/core";
import { type Plan, planStacks } from "./plan";
import type { StackPart } from "./stack-part";

/** A stack whose Terraform is another than it was. */
export interface AffectedStack {
  readonly stack: string;
  readonly change: "added" | "changed" | "removed";
}

/**
 * The stacks whose Terraform differs between two models of one workspace, in the order in which they
 * are deployed; those that are no more come last.
 *
 * @throws UndeployableModelError when a part of a model cannot be turned into Terraform
 */
export function affectedStacks(
  before: ResolvedModel,
  after: ResolvedModel,
): readonly AffectedStack[] {
  return affectedPlans(planStacks(before), planStacks(after));
}

/** The same of plans, of which there are none before the first deployment. */
export function affectedPlans(
  before: readonly Plan[],
  after: readonly Plan[],
): readonly AffectedStack[] {
  const textsBefore = new Map(before.map((plan) => [plan.part.name, textOf(plan)]));
  const kept = after.flatMap((plan): readonly AffectedStack[] => {
    const stack = plan.part.name;
    const text = textsBefore.get(stack);
    if (text === undefined) return [{ stack, change: "added" }];
    return text === textOf(plan) ? [] : [{ stack, change: "changed" }];
  });
  const names = new Set(after.map(({ part }) => part.name));
  const removed = [...textsBefore.keys()].filter((stack) => !names.has(stack));
  return [...kept, ...removed.map((stack) => ({ stack, change: "removed" }) as const)];
}

/** Everything of a plan that reaches Terraform, as one text; places in files do not. */
function textOf({ part, ...plan }: Plan): string {
  return JSON.stringify({ ...plan, meant: principalsMeant(part) }, (_, value: unknown) =>
    isOrigin(value) ? undefined : value,
  );
}

function isOrigin(value: unknown): boolean {
  return typeof value === "object" && value !== null && "object" in value && "span" in value;
}

/**
 * Whom the keys mean that a stack takes from another: with another name in the directory they are
 * others, although the stack says the same.
 */
function principalsMeant({ base, model, whole }: StackPart): readonly string[] {
  if (!base) return [];
  const names = new Map<string, string>([
    ...whole.users.map(({ key, userName }) => [`user:${key}`, userName] as const),
    ...whole.groups.map(({ key, displayName }) => [`group:${key}`, displayName] as const),
  ]);
  const keys = new Set(model.grants.map(({ principal }) => keyOf(principal)));
  return [...keys].sort().map((key) => `${key} ${names.get(key) ?? ""}`);
}

function keyOf({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}
