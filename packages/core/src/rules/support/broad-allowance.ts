import { matchAction } from "../../evaluate/action-match";
import { not, type Verdict } from "../../evaluate/verdict";
import type { PolicyStatement } from "../../language/policy-statement";
import type { Located } from "../../text/span";
import { isDeniedOn, isWideDeny } from "./denials";
import { targets } from "./escalations";
import type { ManagedAllowance } from "./managed-allowances";
import { reachesAll, targetIn } from "./resource-reach";
import { allowsAlways, despiteConditions } from "./statement-reach";

/** A place that allows an action. */
export interface Allowance extends Located {
  readonly action: string;
  /** Completes "this allows …": what is to be said of its conditions. */
  readonly despite: string;
  /** Whether a managed policy allows it, and not the inline policy. */
  readonly isManaged: boolean;
}

/** What is allowed on all that it can be done to. */
export interface BroadAllowances {
  /**
   * Where an action is allowed on all that it can be done to, or on all of a narrower target;
   * nothing where it is not.
   */
  allowanceOf(action: string, target?: string): Allowance | undefined;
  /** The narrower targets on which an action is allowed, such as `iam:role/app-*`. */
  targetsOf(action: string): readonly string[];
}

/**
 * Tells of each action whether a policy allows it on all that it can be done to, to whoever wants
 * it. What is not certain does not count: a condition narrows, and so does a list of resources; and
 * a Deny takes away what it may take away.
 *
 * @param managed what managed policies beside it allow
 */
export function broadAllowancesIn(
  statements: readonly PolicyStatement[],
  managed: readonly ManagedAllowance[] = [],
): BroadAllowances {
  const allowing = statements.filter(allowsAlways);
  const denying = statements.filter(isWideDeny);
  const known = new Map<string, Allowance | undefined>();
  const find = (action: string, target = targets.get(action)): Allowance | undefined => {
    const denies = (one: PolicyStatement): boolean =>
      isAbout(one, action) !== "no" && isDeniedOn(one, action, target);
    const found = inlineAllowance(action, allowing, target) ?? managedAllowance(action, managed);
    return found && !denying.some(denies) ? found : undefined;
  };
  return {
    allowanceOf(action, target) {
      const identity = JSON.stringify([action, target]);
      if (!known.has(identity)) known.set(identity, find(action, target));
      return known.get(identity);
    },
    targetsOf: (action) => narrowTargets(action, allowing),
  };
}

function inlineAllowance(
  action: string,
  allowing: readonly PolicyStatement[],
  target: string | undefined,
): Allowance | undefined {
  const statement = allowing.find(
    (one) => isAbout(one, action) === "yes" && reachesAll(one, action, target),
  );
  if (!statement) return undefined;
  const named = statement.Action?.items.find(({ value }) => matchAction([value], action) === "yes");
  const { span } = named ?? statement.NotAction ?? statement;
  return { action, span, despite: despiteConditions(statement), isManaged: false };
}

function managedAllowance(
  action: string,
  managed: readonly ManagedAllowance[],
): Allowance | undefined {
  const found = managed.find(({ allows }) => allows(action));
  return found && { action, span: found.span, despite: "", isManaged: true };
}

/** IAM keeps some paths of roles for itself. */
const isReserved = /^iam:role\/aws-(service-role|reserved)\//;

function narrowTargets(action: string, allowing: readonly PolicyStatement[]): readonly string[] {
  const about = allowing.filter((one) => isAbout(one, action) === "yes");
  const resources = about.flatMap(({ Resource }) => Resource?.items ?? []);
  const narrow = resources.map(({ value }) => targetIn(value));
  const [start = ""] = (targets.get(action) ?? "").split("*");
  return [...new Set(narrow)].filter(
    (one) => one.startsWith(start) && /[*?]/.test(one) && !isReserved.test(one),
  );
}

/** Most actions are of other services, which is cheaper to see than whether they match. */
function isAbout({ Action, NotAction }: PolicyStatement, action: string): Verdict {
  const service = action.slice(0, action.indexOf(":") + 1);
  const values = ((Action ?? NotAction)?.items ?? [])
    .map(({ value }) => value)
    .filter((value) => value.startsWith("*") || value.toLowerCase().startsWith(service));
  const matched = matchAction(values, action);
  return Action ? matched : not(matched);
}
