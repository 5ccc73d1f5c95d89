import { CreatePermissionSetCommand } from "@aws-sdk/client-sso-admin";
import { connect, required } from "./clients";

/** Creates a permission set the way someone would in the console. Resolves to its ARN. */
export async function createPermissionSet(
  endpoint: string,
  name: string,
  region?: string,
): Promise<string> {
  const { ssoAdmin, instanceArn } = await connect(endpoint, region);
  const command = new CreatePermissionSetCommand({
    InstanceArn: instanceArn,
    Name: name,
    SessionDuration: "PT1H",
  });
  const { PermissionSet } = await ssoAdmin.send(command);
  return required(PermissionSet?.PermissionSetArn, "PermissionSetArn");
}
