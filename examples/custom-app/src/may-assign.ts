/**
 * A policy for an on-call tool: it gives people one permission set and takes it away again.
 *
 * Source: in the service authorization reference, `CreateAccountAssignment` takes an account, an
 * instance and a permission set, and IAM asks for each of the three.
 *
 * @param permissionSetArn the only permission set that may be assigned
 */
export function mayAssign(permissionSetArn: string): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["sso:CreateAccountAssignment", "sso:DeleteAccountAssignment"],
        Resource: [permissionSetArn, "arn:aws:sso:::instance/*", "arn:aws:sso:::account/*"],
      },
    ],
  };
}
