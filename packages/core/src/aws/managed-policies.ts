import { didYouMean } from "../text/did-you-mean";
import { day, namesByPath } from "./generated/managed-policies";
import { once } from "./once";

/** The day of the list of managed policies, as `YYYY-MM-DD`: what came later is not in it. */
export const managedPoliciesDay = day;

const all = once(
  () =>
    new Set(
      Object.entries(namesByPath).flatMap(([path, names]) =>
        names.split(" ").map((name) => `${path}${name}`),
      ),
    ),
);

/** Each policy by its name without its path; no two have the same. */
const byName = once(() => new Map([...all()].map((policy) => [nameIn(policy), policy])));

const ofServices = "aws-service-role/";

const attachable = once(
  () => new Map([...byName()].filter(([, policy]) => !policy.startsWith(ofServices))),
);

/**
 * Every AWS managed policy by its path and name, which is what its ARN ends with:
 * `job-function/Billing`. They are those of the partition `aws`; the others lack some, and have
 * some of their own.
 * Source: what IAM's `ListPolicies` gives for the scope `AWS`, as iam-floyd publishes it.
 */
export function managedPolicies(): ReadonlySet<string> {
  return all();
}

/** A policy with its path, by its name with it or without; none when the path is wrong. */
export function listedManagedPolicy(policy: string): string | undefined {
  return all().has(policy) ? policy : byName().get(policy);
}

/**
 * The address of a policy's page, which shows its document; a path is left out.
 * Source: the AWS Managed Policy Reference Guide.
 */
export function managedPolicyPage(policy: string): string {
  const name = encodeURIComponent(nameIn(policy));
  return `https://docs.aws.amazon.com/aws-managed-policy/latest/reference/${name}.html`;
}

/**
 * The policy that someone most likely meant by a name that AWS does not have, with its path; none
 * that only AWS can attach.
 */
export function nearestManagedPolicy(policy: string): string | undefined {
  const name = nameIn(policy);
  return attachable().get(name) ?? attachable().get(didYouMean(name, attachable().keys()) ?? "");
}

/**
 * Whether a policy, with its path or without, is one that only AWS can attach: those of
 * service-linked roles.
 * Source: the IAM user guide, "AWS managed policies" and "Service-linked roles".
 */
export function isServiceLinked(policy: string): boolean {
  return byName().get(nameIn(policy))?.startsWith(ofServices) === true;
}

function nameIn(policy: string): string {
  return policy.slice(policy.lastIndexOf("/") + 1);
}
