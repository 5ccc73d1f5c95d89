import type { Cost, StackCost } from "@rolecall/cdktf-gen/plan";
import { plural } from "./plural";
import { table } from "./table";

/** What is worth a line takes a minute to plan; less is over before anyone has read it. */
const leastSeconds = 60;

/** Where a plan takes so long, it is time to deploy the parts of it by themselves. */
const longPlan = 600;

/** As many stacks as are worth reading, those with the longest plans. */
const mostStacks = 10;

/** How long deployments take, for people; nothing where it is of no account. */
export function costTable(costs: readonly StackCost[]): string | undefined {
  const slow = costs.filter(({ plan }) => plan.seconds >= leastSeconds);
  if (slow.length === 0) return undefined;
  const longest = slow
    .toSorted((first, second) => second.plan.seconds - first.plan.seconds)
    .slice(0, mostStacks);
  const rows = longest.map(({ stack, plan, firstApply }) => [
    stack,
    costText(plan),
    costText(firstApply),
  ]);
  const lines = [table(["STACK", "A PLAN TAKES", "THE FIRST APPLY"], rows), ...adviceFor(costs)];
  return lines.join("\n");
}

function costText({ requests, seconds }: Cost): string {
  return `${plural(minutesOf(seconds), "minute")}, ${plural(requests, "request")}`;
}

function adviceFor(costs: readonly StackCost[]): readonly string[] {
  const isOne = costs.length === 1;
  const isLong = costs.some(({ plan }) => plan.seconds >= longPlan);
  return isOne && isLong ? ["terraform: { stacks: by-unit } plans one unit at a time"] : [];
}

/** How long deployments take, for programs. */
export function costReport({ stack, resources, plan, firstApply }: StackCost) {
  return {
    stack,
    resources,
    plan: { requests: plan.requests, minutes: minutesOf(plan.seconds) },
    firstApply: { requests: firstApply.requests, minutes: minutesOf(firstApply.seconds) },
  };
}

/** Begun minutes. */
function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60);
}
