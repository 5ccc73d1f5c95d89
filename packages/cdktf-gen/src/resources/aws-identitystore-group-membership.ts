import type { IdentitystoreGroupMembershipConfig } from "@cdktf/provider-aws/lib/identitystore-group-membership";
import type { ResolvedGroup } from "@rolecall/core";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";

/** One member of one group. */
export interface Membership {
  readonly group: ResolvedGroup;
  /** The key of the user. */
  readonly member: string;
}

/** A user's place in a group of the built-in directory. */
export const identitystoreGroupMembership: Emitter<
  "aws_identitystore_group_membership",
  Membership
> = {
  type: "aws_identitystore_group_membership",
  each: ({ groups }) =>
    groups
      .filter((group) => !group.isExternal)
      .flatMap((group) => group.members.map((member) => ({ group, member }))),
  name: ({ group, member }) => joinNames(nameOf(group.key), nameOf(member)),
  origin: ({ group }) => group.origin,
  args: ({ group, member }, { identityStoreId, groupId, userId }) =>
    ({
      identityStoreId,
      groupId: groupId(group.key),
      memberId: userId(member),
    }) satisfies ArgumentsOf<IdentitystoreGroupMembershipConfig>,
};
