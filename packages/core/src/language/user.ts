import { choice, formed, type ModelOf, object, optional, text } from "../spec";

/**
 * A person; the key is the name by which the workspace means them.
 * Source of the forms: `UserName` and `SensitiveStringType` of the identitystore API model.
 */
export const user = object("user", {
  userName: optional(
    text(formed(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u, "a user name without spaces")),
    "The name used to sign in; the key when it is left out.",
  ),
  displayName: optional(text(), "The name shown; given and family name when it is left out."),
  givenName: optional(text(), "The given name; needed for a user that is created here."),
  familyName: optional(text(), "The family name; needed for a user that is created here."),
  email: optional(
    text(formed(/^[^\s@]+@[^\s@]+$/, "an e-mail address")),
    "The address, unique in the directory; needed for a user that is created here.",
  ),
  external: optional(
    choice(true),
    "The user exists already, in the directory or the identity provider, and is only looked up.",
  ),
});

/** What a workspace says about a person. */
export type User = ModelOf<typeof user>;
