import type { SsoadminInstanceAccessControlAttributesConfig } from "@cdktf/provider-aws/lib/ssoadmin-instance-access-control-attributes";
import type { Origin, ResolvedAttribute } from "@rolecall/core";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";

/** All attributes of the instance, of which there is at least one. */
export type Attributes = readonly [ResolvedAttribute, ...ResolvedAttribute[]];

/**
 * The attributes for access control. An instance has one set of them, so all are one resource, and
 * without any there is none: AWS then switches attributes for access control off.
 */
export const ssoadminInstanceAccessControlAttributes: Emitter<
  "aws_ssoadmin_instance_access_control_attributes",
  Attributes
> = {
  type: "aws_ssoadmin_instance_access_control_attributes",
  each({ accessControlAttributes: [first, ...others] }) {
    return first ? [[first, ...others]] : [];
  },
  name: () => "this",
  origin: ([{ origin }]): Origin => ({ object: "accessControlAttributes", span: origin.span }),
  args: (attributes, { instanceArn }) =>
    ({
      instanceArn,
      attribute: attributes.map(({ key, source }) => ({ key, value: [{ source: [source] }] })),
    }) satisfies ArgumentsOf<SsoadminInstanceAccessControlAttributesConfig>,
};
