import type { PolicyStatement } from "../../language/policy-statement";
import { remember } from "../../text/remember";
import { type Allowance, type BroadAllowances, broadAllowancesIn } from "./broad-allowance";
import { type Escalation, escalations } from "./escalations";
import { type ManagedAllowance, managedAllowances } from "./managed-allowances";
import type { PolicyHolder } from "./policy-holders";

/** A way to gain more that policies leave open, and where they allow each of the actions. */
export interface OpenWay extends Escalation {
  readonly allowed: readonly Allowance[];
}

/**
 * The ways that an inline policy leaves open, by itself or with what managed policies allow beside
 * it; those that the managed policies open alone are not here. Two that come to the same count once.
 */
export function openWays(
  statements: readonly PolicyStatement[],
  managed: readonly ManagedAllowance[] = [],
): readonly OpenWay[] {
  const allowances = broadAllowancesIn(statements, managed);
  const ways = escalations
    .flatMap((escalation) => openWay(escalation, allowances) ?? [])
    .filter(({ allowed }) => allowed.some(({ isManaged }) => !isManaged));
  return ways.filter(({ can }, index) => ways.findIndex((way) => way.can === can) === index);
}

/** The ways that the inline policy of something leaves open beside its managed policies. */
export const openWaysOf = remember((holder: PolicyHolder): readonly OpenWay[] =>
  openWays(holder.value.inlinePolicy?.Statement?.items ?? [], managedAllowances(holder)),
);

function openWay(way: Escalation, allowances: BroadAllowances): OpenWay | undefined {
  const narrow = way.makes === undefined ? [] : allowances.targetsOf(way.makes);
  for (const target of [undefined, ...narrow]) {
    const allowed = way.actions.flatMap((action) => allowances.allowanceOf(action, target) ?? []);
    if (allowed.length === way.actions.length) return { ...way, allowed };
  }
  return undefined;
}
