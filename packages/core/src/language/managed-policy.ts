import { formed, offering, text } from "../spec";
import { asPolicy } from "./customer-managed-policy";

const name = "[A-Za-z0-9.,+=@_-]+";
const arn = `arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy/(${name}/)*${name}`;
const form = new RegExp(`^(${arn}|(${name}/)*${name})$`);

/** The ARN of a policy that belongs to an account. */
const ownArn = /^arn:[^:]*:iam::\d*:policy\/./;

/**
 * An AWS managed policy: its name (`ReadOnlyAccess`), its path and name
 * (`job-function/ViewOnlyAccess`), or its ARN.
 * Source of the form: `ManagedPolicyArn` of the sso-admin API model.
 *
 * @param forOwn what to write in place of it for a policy of one's own
 */
export function managedPolicy(forOwn: (policy: string) => string) {
  return offering(
    text(
      formed(form, {
        wrong: "is not an AWS managed policy",
        cure: (value) =>
          ownArn.test(value)
            ? `move it to ${forOwn(asPolicy(value))}`
            : "write its name, such as ReadOnlyAccess",
        advice: "write a name such as ReadOnlyAccess, or an ARN",
        note: "a policy of your own is meant by its name, and has to be in every account",
      }),
    ),
    { list: "managed-policies" },
  );
}
