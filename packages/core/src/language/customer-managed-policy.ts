import { formed, type ModelOf, object, optional, required, text, textIn } from "../spec";

const nameAdvice = "use 1 to 128 letters, digits and +=,.@_-";

/** Source: `ManagedPolicyName` of the sso-admin API model. */
export const policyName = formed(/^[\w+=,.@-]{1,128}$/, {
  wrong: "cannot be the name of a policy",
  cure: (value) => nameInArn(value) ?? nameAdvice,
  advice: nameAdvice,
});

/** Source: `ManagedPolicyPath` of the sso-admin API model. */
export const policyPath = text(
  formed(
    /^((\/[A-Za-z0-9.,+@=_-]+)*)\/$/,
    {
      wrong: "is not the path of a policy",
      cure: (value) => `write /${value.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/"),
      note: "a path starts and ends with /, and has at most 512 characters",
      advice: "start and end it with /",
    },
    { least: 1, most: 512 },
  ),
);

const fields = {
  name: required(text(policyName), "The name of the policy."),
  path: optional(policyPath, "The path of the policy, / when it is left out."),
};

/**
 * A policy of the target account's own, by name and path. It has to exist, with both the same, in
 * every account where it is used.
 */
export const customerManagedPolicy = object("customer-managed policy", fields, {
  rewrite(node) {
    const name = textIn(node);
    return name === undefined ? undefined : asPolicy(name);
  },
});

/** A policy as it is written here, from its name or from its ARN. */
export function asPolicy(nameOrArn: string): string {
  const [, path, name = nameOrArn] = /^arn:.+?:policy(\/(?:.+\/)?)([^/]+)$/.exec(nameOrArn) ?? [];
  return path === undefined || path === "/"
    ? `{ name: ${name} }`
    : `{ name: ${name}, path: ${path} }`;
}

function nameInArn(value: string): string | undefined {
  return value.startsWith("arn:") ? `write ${asPolicy(value)}` : undefined;
}

/** A policy of the target account's own. */
export type CustomerManagedPolicy = ModelOf<typeof customerManagedPolicy>;
