import {
  DescribeInstanceAccessControlAttributeConfigurationCommand,
  paginateListApplicationAssignments,
} from "@aws-sdk/client-sso-admin";
import { connect, required } from "./clients";
import { principalNames } from "./directory";

/** The sources of the attributes for access control, by key. */
export async function readAttributes(
  endpoint: string,
  region?: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { ssoAdmin, instanceArn } = await connect(endpoint, region);
  const command = new DescribeInstanceAccessControlAttributeConfigurationCommand({
    InstanceArn: instanceArn,
  });
  const answer = await ssoAdmin.send(command);
  const configured = answer.InstanceAccessControlAttributeConfiguration;
  const attributes = configured?.AccessControlAttributes ?? [];
  return Object.fromEntries(
    attributes.map(({ Key, Value }) => [required(Key, "Key"), Value?.Source ?? []]),
  );
}

/** Who may open an application, sorted: `GROUP Auditors`. */
export async function readApplication(
  endpoint: string,
  arn: string,
  region?: string,
): Promise<readonly string[]> {
  const connection = await connect(endpoint, region);
  const names = await principalNames(connection);
  const client = { client: connection.ssoAdmin };
  const found: string[] = [];
  for await (const page of paginateListApplicationAssignments(client, { ApplicationArn: arn })) {
    for (const { PrincipalId, PrincipalType } of page.ApplicationAssignments ?? []) {
      const id = required(PrincipalId, "PrincipalId");
      found.push(`${required(PrincipalType, "PrincipalType")} ${names.get(id) ?? id}`);
    }
  }
  return found.toSorted();
}
