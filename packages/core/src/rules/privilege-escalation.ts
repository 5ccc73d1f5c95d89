import type { RelatedPlace, Wording } from "../diagnostics/diagnostic";
import type { PolicyStatement } from "../language/policy-statement";
import type { Located } from "../text/span";
import type { Rule } from "./rule";
import { attachedPolicies } from "./support/attached-policies";
import { type BroadAllowance, broadAllowanceIn } from "./support/broad-allowance";
import { type Escalation, escalations } from "./support/escalations";
import { type PolicyHolder, policyHolders } from "./support/policy-holders";
import { everythingAllowed } from "./support/statement-reach";

/** An inline policy allows what people can use to give themselves more than it grants. */
export const privilegeEscalation: Rule = {
  code: "privilege-escalation",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, isBroken }, report) {
    for (const holder of policyHolders(model).filter(canGain)) {
      const policy = holder.value.inlinePolicy;
      if (!policy || isBroken(policy.span)) continue;
      const [first, ...others] = waysIn(policy.Statement?.items ?? []);
      if (first) report(holder.key.span, wordingOf(holder, [first, ...others]));
    }
  },
};

/** Whoever may do everything gains nothing; what a boundary leaves of a policy is not known here. */
function canGain(holder: PolicyHolder): boolean {
  const attached = attachedPolicies(holder).map(({ identity }) => identity);
  const isBounded = holder.value.given.has("permissionsBoundary");
  return !isBounded && !attached.includes("aws:AdministratorAccess");
}

/** A way that a policy leaves open, and where it allows each of the actions. */
interface OpenWay extends Escalation {
  readonly allowed: readonly Allowance[];
}

interface Allowance extends Located {
  readonly action: string;
}

/** Two that come to the same count once. */
function waysIn(statements: readonly PolicyStatement[]): readonly OpenWay[] {
  if (statements.some(everythingAllowed)) return [];
  const allowanceOf = broadAllowanceIn(statements);
  const ways = escalations.flatMap((escalation) => openWay(escalation, allowanceOf) ?? []);
  return ways.filter(({ can }, index) => ways.findIndex((way) => way.can === can) === index);
}

function openWay(way: Escalation, allowanceOf: BroadAllowance): OpenWay | undefined {
  const allowed: Allowance[] = [];
  for (const action of way.actions) {
    const place = allowanceOf(action);
    if (!place) return undefined;
    allowed.push({ action, span: place.span });
  }
  return { ...way, allowed };
}

/** One wildcard can open thirty ways, so the first two are told and the others counted. */
function wordingOf({ key }: PolicyHolder, ways: readonly [OpenWay, ...OpenWay[]]): Wording {
  const [first, second, ...others] = ways;
  const told = second ? [first, second] : [first];
  const where = told.find((way) => way.where !== undefined)?.where;
  const what = [told.map(({ can }) => can).join(", or "), where].filter(Boolean).join(", ");
  const more = others.length > 0 ? `; ${others.length} more ways are open` : "";
  return {
    message: `the inline policy of "${key.value}" lets people give themselves more: they can ${what}${more}`,
    cure: `narrow ${first.actions.join(" or ")} to what it is needed for, or leave it out`,
    note: "what they reach in the end is written in no file that anyone reviews",
    related: placesOf(told.flatMap(({ allowed }) => allowed)),
  };
}

/** A place that allows several of the actions is shown once. */
function placesOf(allowed: readonly Allowance[]): readonly RelatedPlace[] {
  const places = new Set(allowed.map(({ span }) => span));
  return [...places].map((span) => {
    const here = allowed.filter((allowance) => allowance.span === span);
    const actions = new Set(here.map(({ action }) => action));
    return { message: `this allows ${[...actions].join(" and ")}`, span };
  });
}
