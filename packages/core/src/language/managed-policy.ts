import { formed, text } from "../spec";

const name = "[A-Za-z0-9.,+=@_-]+";
const arn = `arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy/(${name}/)*${name}`;

/**
 * An AWS managed policy: its name (`ReadOnlyAccess`), its path and name
 * (`job-function/ViewOnlyAccess`), or its ARN.
 * Source of the form: `ManagedPolicyArn` of the sso-admin API model.
 */
export const managedPolicy = text(
  formed(
    new RegExp(`^(${arn}|(${name}/)*${name})$`),
    "the name of an AWS managed policy, such as ReadOnlyAccess",
    "policies of your own go under customerManagedPolicies",
  ),
);
