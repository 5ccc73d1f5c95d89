import type { RelatedPlace, Wording } from "../diagnostics/diagnostic";
import type { PolicyStatement } from "../language/policy-statement";
import { rememberEach } from "../text/remember-each";
import type { Span } from "../text/span";
import type { Rule } from "./rule";
import { attachedPolicies } from "./support/attached-policies";
import type { Allowance } from "./support/broad-allowance";
import { judgedEach } from "./support/judged-once";
import { parseManagedPolicy } from "./support/managed-policies";
import { type OpenWay, openWaysOf } from "./support/open-ways";
import { type PolicyHolder, policyHolders } from "./support/policy-holders";
import { allActionsIn, allowsAlways, everythingAllowed } from "./support/statement-reach";

/** Policies allow what people can use to give themselves more than these grant. */
export const privilegeEscalation: Rule = {
  code: "privilege-escalation",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, isBroken }, report) {
    const holders = policyHolders(model);
    reportManaged(report, holders);
    for (const { place, policy, wording } of escalationsIn(holders)) {
      if (!isBroken(policy)) report(place, wording);
    }
  },
};

/** An inline policy that allows too much. */
interface Escalation {
  readonly place: Span;
  readonly policy: Span;
  readonly wording: Wording;
}

const escalationsIn = rememberEach((holder: PolicyHolder): readonly Escalation[] => {
  const policy = holder.value.inlinePolicy;
  if (!policy || !canGain(holder) || policy.Statement?.items.some(isOpen)) return [];
  const [first, ...others] = openWaysOf(holder);
  if (!first) return [];
  const wording = wordingOf(holder, [first, ...others]);
  return [{ place: holder.key.span, policy: policy.span, wording }];
});

/** A statement that allows every action, whatever resources it spares, is another finding. */
function isOpen(statement: PolicyStatement): boolean {
  const sparesSome = statement.NotResource !== undefined && allowsAlways(statement);
  return (
    everythingAllowed(statement) !== undefined ||
    (sparesSome && allActionsIn(statement) !== undefined)
  );
}

const administrator = "AdministratorAccess";

/** Whoever may do everything gains nothing; what most boundaries leave of a policy is not known. */
function canGain(holder: PolicyHolder): boolean {
  const { given, permissionsBoundary } = holder.value;
  const boundary = permissionsBoundary?.managedPolicy?.value ?? "";
  const isBounded =
    given.has("permissionsBoundary") && parseManagedPolicy(boundary).name !== administrator;
  const attached = attachedPolicies(holder).map(({ identity }) => identity);
  return !isBounded && !attached.includes(`aws:${administrator}`);
}

/** Managed policies with which people can give themselves whatever they want, and how. */
const amountingToAll: ReadonlyMap<string, string> = new Map([
  ["IAMFullAccess", "attach any policy to any role, and change who may assume it"],
  ["AdministratorAccess-Amplify", "make a role with any policy, and rewrite any managed policy"],
]);

const reportManaged = judgedEach((report, holder: PolicyHolder) => {
  const attached = canGain(holder) ? holder.value.managedPolicies?.items : undefined;
  for (const policy of attached ?? []) {
    const { name } = parseManagedPolicy(policy.value);
    const can = amountingToAll.get(name);
    if (can === undefined) continue;
    report(policy.span, {
      message: `${name} comes to as much as ${administrator}: whoever has it can ${can}`,
      cure: `attach ${administrator} if that is meant, or a policy that allows less`,
      note: "its name does not say so, and whoever looks for administrators passes it over",
    });
  }
});

/** One wildcard can open thirty ways, so the first two are told and the others counted. */
function wordingOf({ key }: PolicyHolder, ways: readonly [OpenWay, ...OpenWay[]]): Wording {
  const [first, second, ...others] = ways;
  const told = second ? [first, second] : [first];
  const where = told.find((way) => way.where !== undefined)?.where;
  const what = [told.map(({ can }) => can).join(", or "), where].filter(Boolean).join(", ");
  return {
    message: `the inline policy of "${key.value}" lets people give themselves more: they can ${what}${andMore(others.length)}`,
    cure: cureFor(first),
    note: "what they reach in the end is written in no file that anyone reviews",
    related: placesOf(told.flatMap(({ allowed }) => allowed)),
  };
}

function andMore(others: number): string {
  if (others === 0) return "";
  return others === 1 ? "; one more way is open" : `; ${others} more ways are open`;
}

/** Only the inline policy can be narrowed; and names do not narrow what people make themselves. */
function cureFor({ makes, allowed }: OpenWay): string {
  if (makes !== undefined) {
    return `add a condition on iam:PermissionsBoundary to ${makes}, or leave it out`;
  }
  const actions = allowed.filter(({ isManaged }) => !isManaged).map(({ action }) => action);
  return `narrow ${actions.join(" or ")} to what it is needed for, or leave it out`;
}

/** A place that allows several of the actions is shown once. */
function placesOf(allowed: readonly Allowance[]): readonly RelatedPlace[] {
  const places = new Map(allowed.map((allowance) => [allowance.span, allowance.despite]));
  return [...places].map(([span, despite]) => {
    const here = allowed.filter((allowance) => allowance.span === span);
    const actions = new Set(here.map(({ action }) => action));
    return { message: `this allows ${[...actions].join(" and ")}${despite}`, span };
  });
}
