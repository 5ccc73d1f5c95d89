import {
  type AwsDetails,
  minutesOf,
  type PolicyReference,
  type ResolvedBoundary,
  type ResolvedPolicies,
} from "@rolecall/core";
import { bullets, code, counted, firstOf } from "./markdown";
import { policySummary } from "./policy-summary";

/** What someone may do with a permission set or a role: one line for each sort of policy. */
export function policyLines(policies: ResolvedPolicies, aws: AwsDetails): string | undefined {
  const { managedPolicyArns, customerManagedPolicies, inlinePolicy, permissionsBoundary } =
    policies;
  const managed = managedPolicyArns.map((arn) => code(policyNameOf(arn)));
  const own = customerManagedPolicies.map((policy) => code(pathOf(policy)));
  const summary = inlinePolicy && policySummary(inlinePolicy, aws).join("; ");
  return bullets([
    managed.length > 0 ? `AWS managed: ${firstOf(managed)}` : undefined,
    own.length > 0 ? `customer-managed: ${firstOf(own)}` : undefined,
    summary === undefined ? undefined : `inline policy: ${summary || "no statement"}`,
    permissionsBoundary && `at most what ${boundaryOf(permissionsBoundary)} allows`,
  ]);
}

/** How long a session lasts, in words. */
export function sessionOf({ sessionDuration }: ResolvedPolicies): string {
  return inHours(minutesOf(sessionDuration ?? "PT1H") ?? 60);
}

/** Minutes in words: "1 hour 30 minutes". */
export function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours > 0 ? counted(hours, "hour") : undefined,
    rest > 0 || hours === 0 ? counted(rest, "minute") : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

/** The path and name with which the ARN of an AWS managed policy ends. */
export function policyNameOf(arn: string): string {
  return arn.replace(/^arn:[^:]*:iam::aws:policy\//, "");
}

function pathOf({ path, name }: PolicyReference): string {
  return `${path}${name}`;
}

function boundaryOf(boundary: ResolvedBoundary): string {
  return "managedPolicyArn" in boundary
    ? code(policyNameOf(boundary.managedPolicyArn))
    : code(pathOf(boundary.customerManagedPolicy));
}
