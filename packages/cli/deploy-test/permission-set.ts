import {
  DescribePermissionSetCommand,
  paginateListPermissionSets,
  paginateListTagsForResource,
  type PermissionSet,
  type PermissionsBoundary,
} from "@aws-sdk/client-sso-admin";
import { type Connection, connect, required } from "./clients";
import {
  boundary,
  customerManagedPolicies,
  inlinePolicy,
  managedPolicies,
  type Target,
} from "./permission-set-policies";

/** A permission set as AWS has it, in an order that does not depend on when things were added. */
export interface DeployedPermissionSet {
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly sessionDuration: string | undefined;
  readonly relayState: string | undefined;
  /** Parsed, because the Terraform provider rewrites the text: it sorts the keys. */
  readonly inlinePolicy: unknown;
  readonly managedPolicies: readonly string[];
  /** Path and name together, as in an ARN: `/team/ReadLogs`. */
  readonly customerManagedPolicies: readonly string[];
  readonly boundary: PermissionsBoundary | undefined;
}

/** Reads everything about the permission set with this name; it has to exist. */
export async function readPermissionSet(
  endpoint: string,
  name: string,
  region?: string,
): Promise<DeployedPermissionSet> {
  const connection = await connect(endpoint, region);
  for await (const arn of permissionSetArns(connection)) {
    const target = { InstanceArn: connection.instanceArn, PermissionSetArn: arn };
    if ((await describe(connection, target)).Name === name) {
      return read(connection, target);
    }
  }
  throw new Error(`No permission set is called ${name}`);
}

export async function permissionSetName(connection: Connection, arn: string): Promise<string> {
  const target = { InstanceArn: connection.instanceArn, PermissionSetArn: arn };
  return required((await describe(connection, target)).Name, "Name");
}

export async function* permissionSetArns(connection: Connection): AsyncGenerator<string> {
  const input = { InstanceArn: connection.instanceArn };
  for await (const page of paginateListPermissionSets({ client: connection.ssoAdmin }, input)) {
    yield* page.PermissionSets ?? [];
  }
}

async function read(connection: Connection, target: Target): Promise<DeployedPermissionSet> {
  const described = await describe(connection, target);
  return {
    description: described.Description ?? undefined,
    tags: await tags(connection, target),
    sessionDuration: described.SessionDuration ?? undefined,
    relayState: described.RelayState ?? undefined,
    inlinePolicy: await inlinePolicy(connection, target),
    managedPolicies: await managedPolicies(connection, target),
    customerManagedPolicies: await customerManagedPolicies(connection, target),
    boundary: await boundary(connection, target),
  };
}

async function describe({ ssoAdmin }: Connection, target: Target): Promise<PermissionSet> {
  const answer = await ssoAdmin.send(new DescribePermissionSetCommand(target));
  return required(answer.PermissionSet, "PermissionSet");
}

async function tags({ ssoAdmin }: Connection, target: Target): Promise<Record<string, string>> {
  const input = { InstanceArn: target.InstanceArn, ResourceArn: target.PermissionSetArn };
  const found: [string, string][] = [];
  for await (const page of paginateListTagsForResource({ client: ssoAdmin }, input)) {
    found.push(
      ...(page.Tags ?? []).map(({ Key, Value }): [string, string] => [Key ?? "", Value ?? ""]),
    );
  }
  return Object.fromEntries(found);
}
