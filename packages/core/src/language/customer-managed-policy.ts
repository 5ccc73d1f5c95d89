import { formed, type ModelOf, object, offering, optional, required, text, textIn } from "../spec";

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
      cure: (value) => `write ${asPath(value)}`,
      meant: asPath,
      note: "a path starts and ends with /, and has at most 512 characters",
      advice: "start and end it with /",
    },
    { least: 1, most: 512 },
  ),
);

const fields = {
  name: required(
    offering(text(policyName), { names: "customer-managed-policy" }),
    "The name of the policy.",
  ),
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
  const { path, name } = partsOfArn(nameOrArn) ?? { path: "/", name: nameOrArn };
  return path === "/" ? `{ name: ${name} }` : `{ name: ${name}, path: ${path} }`;
}

/** The path of a policy, `/` or `/acme/`, and its name. */
function partsOfArn(arn: string): { readonly path: string; readonly name: string } | undefined {
  const [start, type] = ["arn:", ":policy"];
  const at = arn.startsWith(start) ? arn.indexOf(`${type}/`, start.length + 1) : -1;
  const [pathAt, nameAt] = [at + type.length, arn.lastIndexOf("/") + 1];
  if (at === -1 || nameAt === arn.length) return undefined;
  return { path: arn.slice(pathAt, nameAt), name: arn.slice(nameAt) };
}

/** A path from names that are joined by `/`, with what is missing from it. */
function asPath(written: string): string {
  const names = written.split("/").filter((name) => name !== "");
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}

function nameInArn(value: string): string | undefined {
  return value.startsWith("arn:") ? `write ${asPolicy(value)}` : undefined;
}

/** A policy of the target account's own. */
export type CustomerManagedPolicy = ModelOf<typeof customerManagedPolicy>;
