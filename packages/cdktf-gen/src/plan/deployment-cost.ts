import type { ResolvedModel } from "@rolecall/core";
import { emitters } from "../resources";
import { directory, type Effort, efforts, setting } from "./efforts";
import { type Lookups, planLookups } from "./lookups";
import type { StackPart } from "./stack-part";
import { stacksOf } from "./stacks";

/** What a stack asks of AWS, at the least. */
export interface StackCost {
  readonly stack: string;
  readonly resources: number;
  /** A plan, or an apply of what has been deployed before, reads every resource. */
  readonly plan: Cost;
  /** The first apply makes every resource. */
  readonly firstApply: Cost;
}

/** How many requests something takes, and how long they take. */
export interface Cost {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * What AWS allows in a second: of all requests to IAM Identity Center together, and of each kind of
 * request to the identity store.
 * Source: the IAM Identity Center user guide, "IAM Identity Center quotas".
 */
const requestsPerSecond = 20;

/**
 * How many resources Terraform makes at a time when nobody says otherwise. AWS works on 15
 * assignments at a time, so more would hardly be faster.
 */
const parallelism = 10;

/** The least that each stack of a model asks of AWS; stacks are in the order of their deployment. */
export function deploymentCosts(model: ResolvedModel): readonly StackCost[] {
  return stacksOf(model).map(costOf);
}

function costOf(part: StackPart): StackCost {
  const counts = emitters.map(({ type, each }) => ({ type, count: each(part.model).length }));
  const tasks = counts.flatMap(({ type, count }) => {
    const effort = efforts[type];
    return effort ? { ...effort, count } : [];
  });
  const lookups = lookupsOf(planLookups(part));
  return {
    stack: part.name,
    resources: sumOf(counts.map(({ count }) => count)),
    plan: costOfTasks([...tasks, ...lookups], ({ read }) => ({ requests: read, wait: 0 })),
    firstApply: costOfTasks([...tasks, ...lookups], ({ make, wait }) => ({ requests: make, wait })),
  };
}

/** So many resources of one effort. */
interface Task extends Effort {
  readonly count: number;
}

/** Looking up is reading, whatever is done next; a user is found first, and then read. */
function lookupsOf({ instance, groups, users }: Lookups): readonly Task[] {
  const once = Number(instance.arn || instance.identityStoreId);
  return [
    { ...setting, make: 1, count: once },
    { ...directory, make: 1, count: Math.min(1, groups.length) },
    { ...directory, read: 2, count: users.length },
  ];
}

interface Work {
  readonly requests: number;
  readonly wait: number;
}

/** Each service answers by itself; Terraform waits for several resources at the same time. */
function costOfTasks(tasks: readonly Task[], workOf: (task: Task) => Work): Cost {
  const requestsOf = (some: readonly Task[]): number =>
    sumOf(some.map((task) => workOf(task).requests * task.count));
  const center = tasks.filter(({ service }) => service === "identity-center");
  const store = tasks.filter(({ service }) => service === "identity-store");
  const busiest = Math.max(requestsOf(center), ...store.map(({ count }) => count));
  const waits = sumOf(tasks.map((task) => workOf(task).wait * task.count));
  return {
    requests: requestsOf(tasks),
    seconds: Math.max(busiest / requestsPerSecond, waits / parallelism),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
