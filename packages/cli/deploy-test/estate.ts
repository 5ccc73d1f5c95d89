import {
  type AccountAssignment,
  paginateListAccountAssignments,
  paginateListAccountsForProvisionedPermissionSet,
} from "@aws-sdk/client-sso-admin";
import { type Connection, connect, required } from "./clients";
import { principalNames } from "./directory";
import { permissionSetArns, permissionSetName } from "./permission-set";

/** Who has what where, in names a test can write down. */
export interface DeployedAssignment {
  readonly principalType: "GROUP" | "USER";
  readonly principalName: string;
  readonly permissionSet: string;
  readonly accountId: string;
}

/** Every assignment AWS knows, read through its API rather than from Terraform's state. */
export async function readEstate(
  endpoint: string,
  region?: string,
): Promise<readonly DeployedAssignment[]> {
  const connection = await connect(endpoint, region);
  const names = await principalNames(connection);
  const found: DeployedAssignment[] = [];
  for await (const arn of permissionSetArns(connection)) {
    const permissionSet = await permissionSetName(connection, arn);
    for await (const assignment of assignmentsOf(connection, arn)) {
      found.push(named(assignment, permissionSet, names));
    }
  }
  return found.toSorted(byText);
}

async function* assignmentsOf(
  connection: Connection,
  permissionSetArn: string,
): AsyncGenerator<AccountAssignment> {
  const input = { InstanceArn: connection.instanceArn, PermissionSetArn: permissionSetArn };
  const client = { client: connection.ssoAdmin };
  for await (const page of paginateListAccountsForProvisionedPermissionSet(client, input)) {
    for (const AccountId of page.AccountIds ?? []) {
      yield* assignmentsIn(connection, permissionSetArn, AccountId);
    }
  }
}

async function* assignmentsIn(
  connection: Connection,
  permissionSetArn: string,
  accountId: string,
): AsyncGenerator<AccountAssignment> {
  const input = {
    InstanceArn: connection.instanceArn,
    PermissionSetArn: permissionSetArn,
    AccountId: accountId,
  };
  for await (const page of paginateListAccountAssignments({ client: connection.ssoAdmin }, input)) {
    yield* page.AccountAssignments ?? [];
  }
}

/** A principal that no longer exists keeps its id as name: AWS keeps such assignments too. */
function named(
  { AccountId, PrincipalId, PrincipalType }: AccountAssignment,
  permissionSet: string,
  names: ReadonlyMap<string, string>,
): DeployedAssignment {
  const principalId = required(PrincipalId, "PrincipalId");
  return {
    principalType: required(PrincipalType, "PrincipalType"),
    principalName: names.get(principalId) ?? principalId,
    permissionSet,
    accountId: required(AccountId, "AccountId"),
  };
}

function byText(left: DeployedAssignment, right: DeployedAssignment): number {
  return sortKey(left) < sortKey(right) ? -1 : 1;
}

function sortKey(assignment: DeployedAssignment): string {
  const { principalType, principalName, permissionSet, accountId } = assignment;
  return JSON.stringify([principalType, principalName, permissionSet, accountId]);
}
