import { groupBy, type ResolvedModel, sortedSet } from "@rolecall/core";
import { externalStacks } from "./external-stacks";
import { hasDelegation, type Placement, placementOf } from "./placement";
import { mainProvider, managementProvider } from "./provider";
import { mainStack, managementStack, permissionSetStack, unitStack } from "./stack-names";
import { nothingOf, type StackPart } from "./stack-part";

/**
 * The stacks of a model, each after the one that it refers to. The stack of a unit stays when the last
 * grant goes, because only a stack that is deployed takes away what it made.
 */
export function stacksOf(model: ResolvedModel): readonly StackPart[] {
  const placement = placementOf(model);
  const contents = contentsOf(model, placement);
  const names = cutNames(model, placement);
  const main: StackPart = {
    name: mainStack,
    model: mainModel(model, contents(mainStack), placement),
    whole: model,
    isBase: names.length > 0,
    provider: mainProvider(model),
  };
  const cut = names.map((name) => cutOff(name, main, contents(name)));
  return [main, ...cut, ...externalStacks(model)];
}

/** What is cut off in some mode: the rest is always in the main stack, or in that of the organization. */
type Contents = Pick<ResolvedModel, "permissionSets" | "grants">;

function contentsOf(model: ResolvedModel, placement: Placement): (stack: string) => Contents {
  const sets = groupBy(model.permissionSets, ({ name }) => placement.permissionSet(name));
  const grants = groupBy(model.grants, placement.grant);
  return (stack) => ({
    permissionSets: sets.get(stack) ?? [],
    grants: grants.get(stack) ?? [],
  });
}

function mainModel(
  model: ResolvedModel,
  contents: Contents,
  { organization }: Placement,
): ResolvedModel {
  const rest = { ...model, ...contents, externalAccounts: [] };
  return organization === mainStack ? rest : { ...rest, mfa: undefined, guardrails: undefined };
}

function cutOff(name: string, base: StackPart, contents: Contents): StackPart {
  const { whole } = base;
  const isManagement = name === managementStack;
  const { mfa, guardrails } = whole;
  return {
    name,
    model: { ...nothingOf(whole), ...contents, ...(isManagement && { mfa, guardrails }) },
    whole,
    base,
    isBase: false,
    provider: isManagement ? managementProvider(whole) : mainProvider(whole),
  };
}

/** The names of the stacks beside the main one, sorted, but that of the management account first. */
function cutNames(model: ResolvedModel, placement: Placement): readonly string[] {
  const names = sortedSet([...modeNames(model, placement), ...model.terraform.retiredStacks]);
  const others = names.filter((name) => name !== managementStack);
  const isRetired = names.length > others.length;
  return needsManagement(model, placement) || isRetired ? [managementStack, ...others] : others;
}

/** Whoever names credentials for the stack keeps it even while it is empty. */
function needsManagement(model: ResolvedModel, { permissionSet }: Placement): boolean {
  if (!hasDelegation(model)) return false;
  const { guardrails, mfa, permissionSets, terraform } = model;
  const hasPermissionSets = permissionSets.some(
    ({ name }) => permissionSet(name) === managementStack,
  );
  const isNamed = terraform.managementCredentials !== undefined;
  return isNamed || guardrails !== undefined || mfa?.watch !== undefined || hasPermissionSets;
}

/** Units count as soon as they have an account, because the grants there may all be gone tomorrow. */
function modeNames(model: ResolvedModel, { permissionSet }: Placement): readonly string[] {
  const { accounts, instance, permissionSets, terraform } = model;
  if (terraform.stacks === "by-unit") {
    const others = hasDelegation(model)
      ? accounts.filter(({ id }) => id !== instance.managementAccount)
      : accounts;
    return others.map(({ unit }) => unitStack(unit));
  }
  if (terraform.stacks === "single") return [];
  return permissionSets
    .filter(({ name }) => permissionSet(name) !== managementStack)
    .map(({ name }) => permissionSetStack(name));
}
