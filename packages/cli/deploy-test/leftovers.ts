import { deployedAccess } from "./access";
import { connect } from "./clients";
import { principalNames } from "./directory";
import { permissionSetArns } from "./permission-set";

/** Everything that is there: access, ARNs of permission sets, names of groups and of users. */
export async function leftovers(endpoint: string, region: string): Promise<readonly string[]> {
  const connection = await connect(endpoint, region);
  const found = [...(await deployedAccess(endpoint, region))];
  for await (const arn of permissionSetArns(connection)) found.push(arn);
  return [...found, ...(await principalNames(connection)).values()];
}
