import { ask } from "./json-protocol";

/** Where the events of an account and Region are. */
export interface Bus {
  readonly endpoint: string;
  readonly region: string;
}

/** A rule that was deployed, by its name. */
export interface DeployedRule extends Bus {
  readonly rule: string;
}

/** An event as it is put on the bus. */
export interface BusEvent {
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
}

/** The ARNs of what a rule of EventBridge sends to. */
export async function readTargets(deployed: DeployedRule): Promise<readonly string[]> {
  const input = { Rule: deployed.rule };
  const answer = await events<{ Targets: readonly { readonly Arn: string }[] }>(
    deployed,
    "ListTargetsByRule",
    input,
  );
  return answer.Targets.map(({ Arn }) => Arn);
}

/** Makes a log group, such as that of a trail. */
export async function createLogGroup(bus: Bus, name: string): Promise<void> {
  await logs(bus, "CreateLogGroup", { logGroupName: name });
}

/** The patterns of the metric filters of a log group. */
export async function readMetricFilters(
  bus: Bus,
  logGroupName: string,
): Promise<readonly string[]> {
  const answer = await logs<{ metricFilters: readonly { readonly filterPattern: string }[] }>(
    bus,
    "DescribeMetricFilters",
    { logGroupName },
  );
  return answer.metricFilters.map(({ filterPattern }) => filterPattern);
}

/**
 * What a deployed rule lets through, of events that are put on a bus one by one: the ids in the
 * details of those that match. It is asked on a bus beside, which writes to a log group, because
 * the stand-in for AWS delivers nothing to topics.
 */
export async function letThrough(
  deployed: DeployedRule,
  sent: readonly BusEvent[],
): Promise<readonly string[]> {
  const name = `beside-${deployed.rule}`;
  const { EventPattern } = await events<Described>(deployed, "DescribeRule", {
    Name: deployed.rule,
  });
  await createLogGroup(deployed, name);
  await events(deployed, "CreateEventBus", { Name: name });
  await events(deployed, "PutRule", { Name: name, EventBusName: name, EventPattern });
  await events(deployed, "PutTargets", {
    Rule: name,
    EventBusName: name,
    Targets: [{ Id: "log", Arn: `arn:aws:logs:${deployed.region}:123456789012:log-group:${name}` }],
  });
  for (const event of sent) {
    await events(deployed, "PutEvents", { Entries: [{ ...event, EventBusName: name }] });
  }
  return (await readMessages(deployed, name)).map(idIn);
}

interface Described {
  readonly EventPattern: string;
}

async function readMessages(bus: Bus, logGroupName: string): Promise<readonly string[]> {
  const input = { logGroupName };
  const answer = await logs<{ events: readonly { readonly message: string }[] }>(
    bus,
    "FilterLogEvents",
    input,
  );
  return answer.events.map(({ message }) => message);
}

function idIn(message: string): string {
  const { detail } = JSON.parse(message) as { detail: { eventID: string } };
  return detail.eventID;
}

function events<Answer>({ endpoint, region }: Bus, operation: string, input: object) {
  return ask<Answer>(
    endpoint,
    { service: "events", region, target: `AWSEvents.${operation}` },
    input,
  );
}

function logs<Answer>({ endpoint, region }: Bus, operation: string, input: object) {
  const target = `Logs_20140328.${operation}`;
  return ask<Answer>(endpoint, { service: "logs", region, target }, input);
}
