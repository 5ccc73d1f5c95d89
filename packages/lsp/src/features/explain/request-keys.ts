import type { RequestContext } from "@rolecall/core";
import type { Asked } from "./asked";

/**
 * What a request tells because of its resource alone: an ARN with an account is that of a resource
 * which the account owns. Where it is not certain that AWS tells it, nothing is said.
 * Source: the IAM user guide, "AWS global condition context keys", `aws:ResourceAccount`.
 */
export function keysOfRequest({
  action,
  resource,
}: Pick<Asked, "action" | "resource">): RequestContext["keys"] {
  const [, account] = /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):./.exec(resource) ?? [];
  if (account === undefined || mayLackOwner(action.toLowerCase())) return {};
  return { "aws:ResourceAccount": account };
}

/** Of these services the guide excepts actions; where it names few of many, they are below. */
const servicesWithoutOwner = new Set(["ebs", "events", "macie2", "route53", "workspaces"]);

/** Actions whose requests do not tell who owns the resource, in one edition of the guide or another. */
const actionsWithoutOwner = new Set([
  "auditmanager:updateassessmentframeworkshare",
  "detective:acceptinvitation",
  "ds:acceptshareddirectory",
  "ec2:accepttransitgatewaypeeringattachment",
  "ec2:acceptvpcendpointconnections",
  "ec2:acceptvpcpeeringconnection",
  "ec2:copyfpgaimage",
  "ec2:copyimage",
  "ec2:copysnapshot",
  "ec2:createtransitgatewaypeeringattachment",
  "ec2:createvolume",
  "ec2:createvpcendpoint",
  "ec2:createvpcpeeringconnection",
  "ec2:deletetransitgatewaypeeringattachment",
  "ec2:deletevpcpeeringconnection",
  "ec2:rejecttransitgatewaypeeringattachment",
  "ec2:rejectvpcendpointconnections",
  "ec2:rejectvpcpeeringconnection",
  "es:acceptinboundconnection",
  "guardduty:acceptadministratorinvitation",
  "securityhub:acceptadministratorinvitation",
]);

function mayLackOwner(action: string): boolean {
  const [service = ""] = action.split(":");
  return servicesWithoutOwner.has(service) || actionsWithoutOwner.has(action);
}
