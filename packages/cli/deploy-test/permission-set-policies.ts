import {
  GetInlinePolicyForPermissionSetCommand,
  GetPermissionsBoundaryForPermissionSetCommand,
  paginateListCustomerManagedPolicyReferencesInPermissionSet,
  paginateListManagedPoliciesInPermissionSet,
  type PermissionsBoundary,
  ResourceNotFoundException,
} from "@aws-sdk/client-sso-admin";
import { type Connection, required } from "./clients";

/** The two parameters by which every sso-admin operation names a permission set. */
export interface Target {
  readonly InstanceArn: string;
  readonly PermissionSetArn: string;
}

/** AWS answers with empty text when there is none. */
export async function inlinePolicy({ ssoAdmin }: Connection, target: Target): Promise<unknown> {
  const answer = await ssoAdmin.send(new GetInlinePolicyForPermissionSetCommand(target));
  return answer.InlinePolicy ? JSON.parse(answer.InlinePolicy) : undefined;
}

export async function managedPolicies({ ssoAdmin }: Connection, target: Target): Promise<string[]> {
  const found: string[] = [];
  const pages = paginateListManagedPoliciesInPermissionSet({ client: ssoAdmin }, target);
  for await (const page of pages) {
    found.push(...(page.AttachedManagedPolicies ?? []).map(({ Arn }) => required(Arn, "Arn")));
  }
  return found.toSorted();
}

export async function customerManagedPolicies(
  { ssoAdmin }: Connection,
  target: Target,
): Promise<string[]> {
  const found: string[] = [];
  const client = { client: ssoAdmin };
  const pages = paginateListCustomerManagedPolicyReferencesInPermissionSet(client, target);
  for await (const page of pages) {
    const references = page.CustomerManagedPolicyReferences ?? [];
    found.push(...references.map(({ Path = "/", Name }) => `${Path}${required(Name, "Name")}`));
  }
  return found.toSorted();
}

export async function boundary(
  { ssoAdmin }: Connection,
  target: Target,
): Promise<PermissionsBoundary | undefined> {
  try {
    const command = new GetPermissionsBoundaryForPermissionSetCommand(target);
    return (await ssoAdmin.send(command)).PermissionsBoundary;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) {
      return undefined;
    }
    throw error;
  }
}
