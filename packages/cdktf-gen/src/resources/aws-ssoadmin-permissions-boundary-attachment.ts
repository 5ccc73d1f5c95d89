import type { SsoadminPermissionsBoundaryAttachmentConfig } from "@cdktf/provider-aws/lib/ssoadmin-permissions-boundary-attachment";
import type { ResolvedBoundary, ResolvedPermissionSet } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";

/** A permission set that has a boundary. */
export interface Bounded extends ResolvedPermissionSet {
  readonly permissionsBoundary: ResolvedBoundary;
}

/** The policy that limits a permission set. */
export const ssoadminPermissionsBoundaryAttachment: Emitter<
  "aws_ssoadmin_permissions_boundary_attachment",
  Bounded
> = {
  type: "aws_ssoadmin_permissions_boundary_attachment",
  each: ({ permissionSets }) =>
    permissionSets.filter((set): set is Bounded => set.permissionsBoundary !== undefined),
  name: ({ name }) => nameOf(name),
  origin: ({ origin }) => origin,
  attachesTo: ({ name }) => name,
  args: ({ name, permissionsBoundary }, { instanceArn, permissionSetArn }) =>
    ({
      instanceArn,
      permissionSetArn: permissionSetArn(name),
      permissionsBoundary: boundaryArguments(permissionsBoundary),
    }) satisfies ArgumentsOf<SsoadminPermissionsBoundaryAttachmentConfig>,
};

function boundaryArguments(boundary: ResolvedBoundary) {
  if ("managedPolicyArn" in boundary) return { managedPolicyArn: boundary.managedPolicyArn };
  const { name, path } = boundary.customerManagedPolicy;
  return { customerManagedPolicyReference: { name, path } };
}
