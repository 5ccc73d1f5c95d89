import { IdentitystoreClient } from "@aws-sdk/client-identitystore";
import { paginateListInstances, SSOAdminClient } from "@aws-sdk/client-sso-admin";

export const DEFAULT_REGION = "us-east-1";

/** One IAM Identity Center instance and the clients to read it with. */
export interface Connection {
  readonly ssoAdmin: SSOAdminClient;
  readonly identityStore: IdentitystoreClient;
  readonly instanceArn: string;
  readonly identityStoreId: string;
}

/** Finds the only instance behind an endpoint; a Region never has more than one. */
export async function connect(endpoint: string, region = DEFAULT_REGION): Promise<Connection> {
  const settings = {
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    endpoint,
    region,
  };
  const ssoAdmin = new SSOAdminClient(settings);
  for await (const page of paginateListInstances({ client: ssoAdmin }, {})) {
    for (const { InstanceArn, IdentityStoreId } of page.Instances ?? []) {
      return {
        ssoAdmin,
        identityStore: new IdentitystoreClient(settings),
        instanceArn: required(InstanceArn, "InstanceArn"),
        identityStoreId: required(IdentityStoreId, "IdentityStoreId"),
      };
    }
  }
  throw new Error(`No IAM Identity Center instance in ${region} at ${endpoint}`);
}

/** The SDK types every response field as optional; a missing one is a broken answer, not a case. */
export function required<T>(value: T | null | undefined, field: string): T {
  if (value === undefined || value === null) {
    throw new Error(`The response has no ${field}`);
  }
  return value;
}
