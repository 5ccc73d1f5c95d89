import type { SsoadminPermissionSetConfig } from "@cdktf/provider-aws/lib/ssoadmin-permission-set";
import type { ResolvedPermissionSet } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { describe } from "./provenance";
import { tagsArgument } from "./tags-argument";

/** Source: `PermissionSetDescription` of the sso-admin API model. */
const longestDescription = 700;

/** A permission set, without what is attached to it. */
export const ssoadminPermissionSet: Emitter<"aws_ssoadmin_permission_set", ResolvedPermissionSet> =
  {
    type: "aws_ssoadmin_permission_set",
    each: ({ permissionSets }) => permissionSets,
    name: ({ name }) => nameOf(name),
    origin: ({ origin }) => origin,
    importId: ({ importFrom }, { instanceArn }) =>
      importFrom === undefined ? undefined : [importFrom, ",", instanceArn],
    args: (permissionSet, { instanceArn }) =>
      ({
        instanceArn,
        name: permissionSet.name,
        description: describe(permissionSet.description, permissionSet.origin, longestDescription),
        sessionDuration: permissionSet.sessionDuration,
        relayState: permissionSet.relayState,
        tags: tagsArgument(permissionSet.tags),
      }) satisfies ArgumentsOf<SsoadminPermissionSetConfig>,
  };
