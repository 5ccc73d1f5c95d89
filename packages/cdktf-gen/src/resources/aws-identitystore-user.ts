import type { IdentitystoreUserConfig } from "@cdktf/provider-aws/lib/identitystore-user";
import type { ResolvedUser, UserProfile } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";

/** A user that is created here, with what the directory stores of it. */
export interface OwnedUser extends ResolvedUser {
  readonly profile: UserProfile;
}

/** A user of the built-in directory. */
export const identitystoreUser: Emitter<"aws_identitystore_user", OwnedUser> = {
  type: "aws_identitystore_user",
  each: ({ users }) => users.filter((user): user is OwnedUser => user.profile !== undefined),
  name: ({ key }) => nameOf(key),
  origin: ({ origin }) => origin,
  importId: ({ importFrom }, { identityStoreId }) =>
    importFrom === undefined ? undefined : [identityStoreId, "/", importFrom],
  args: ({ userName, profile }, { identityStoreId }) =>
    ({
      identityStoreId,
      userName,
      displayName: profile.displayName,
      name: { givenName: profile.givenName, familyName: profile.familyName },
      emails: { value: profile.email, primary: true },
    }) satisfies ArgumentsOf<IdentitystoreUserConfig>,
};
