import { arnSegments } from "./arn-segments";
import type { RequestReading } from "./context";
import { allows, has, type JudgedLayers, type StatementTrace } from "./layers";
import type { Reach } from "./principal-match";
import type { Asked } from "./statement";
import { all, any, type Verdict } from "./verdict";
import { exactly, matchesPattern } from "./wildcard";

/** One of the things that all have to hold for a request to be allowed. */
export interface Gate {
  readonly verdict: Verdict;
  /** What is said when it does not hold. */
  readonly lacking: string;
}

/**
 * What has to hold besides that nothing denies: every level of service control policies allows,
 * and somebody grants, the identity policies or the policy of the resource.
 *
 * Of a resource in another account the policies there decide too, and they are not seen here. So
 * nothing allows such a request for certain.
 * Source: the IAM user guide, "Policy evaluation logic".
 */
export function gatesOf(
  layers: JudgedLayers,
  asked: Asked,
  reading: RequestReading,
): readonly Gate[] {
  return [
    ...layers.controlLevels.map((level, index) => ({
      verdict: allows(level),
      lacking: `nothing allows it in level ${index + 1} of the service control policies`,
    })),
    { verdict: granted(layers, asked), lacking: lackingGrant(layers) },
    {
      verdict: elsewhere(asked, reading) ? "unknown" : "yes",
      lacking: "the resource is in another account, whose policies decide too",
    },
  ];
}

function lackingGrant({ identity, boundary, resource }: JudgedLayers): string {
  if (boundary && allows(identity) === "yes" && allows(boundary) !== "yes") {
    return "nothing in the permissions boundary allows it";
  }
  return resource
    ? "neither the identity policies nor the policy of the resource allow it"
    : "nothing in the identity policies allows it";
}

/**
 * Whether the policies of who asks grant it, or that of the resource. Keys and roles are different:
 * without their own policy, nobody may use them.
 * Sources: the IAM user guide, "Permissions boundaries for IAM entities" and "AWS JSON policy
 * elements: Principal"; the KMS developer guide, "Key policies".
 */
function granted(layers: JudgedLayers, asked: Asked): Verdict {
  const inBoundary = layers.boundary ? allows(layers.boundary) : "yes";
  const own = all([allows(layers.identity), inBoundary]);
  const resource = layers.resource;
  const passedOn = resource ? granting(resource, "account") : "unknown";
  const mine = needsItsPolicy(asked) ? all([own, passedOn]) : own;
  if (!resource) return mine;
  const toRole = all([granting(resource, "role"), inBoundary]);
  return any([mine, granting(resource, "self"), toRole, toEveryone(layers, inBoundary)]);
}

/**
 * What is granted to everyone with a condition on `aws:PrincipalArn`, no permissions boundary
 * limits. Without such a condition the documentation does not say.
 */
function toEveryone({ resource = [] }: JudgedLayers, inBoundary: Verdict): Verdict {
  const direct = resource.filter(({ namesPrincipalArn }) => namesPrincipalArn);
  const others = resource.filter(({ namesPrincipalArn }) => !namesPrincipalArn);
  const limit = inBoundary === "yes" ? "yes" : "unknown";
  return any([granting(direct, "everyone"), all([granting(others, "everyone"), limit])]);
}

/** Whether a policy of a resource allows by naming who asks in this way. */
function granting(traces: readonly StatementTrace[], reach: Reach): Verdict {
  return any(traces.map((trace) => all([has("Allow", trace), trace.by.get(reach) ?? "no"])));
}

function needsItsPolicy({ action, resource }: Asked): boolean {
  if (/^sts:AssumeRole/i.test(action)) return true;
  return /^kms:/i.test(action) && /^arn:[^:]*:kms:[^:]*:\d*:key\//.test(resource);
}

/** Whether the ARN of a resource has another account than who asks; that of a bucket has none. */
function elsewhere({ resource }: Asked, reading: RequestReading): boolean {
  const account = arnSegments(exactly(resource))?.[4] ?? [];
  const own = reading.lookUp("aws:PrincipalAccount");
  if (!/^\d{12}$/.test(account.join("")) || own.kind !== "present") return false;
  return own.values.every((value) => matchesPattern(account, value) === "no");
}
