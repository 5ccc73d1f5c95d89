import { choice, formed, type ModelOf, object, optional, text } from "../spec";
import { directoryText, keyAsName, unreserved } from "./directory-text";
import { principalId } from "./principal-id";
import { renamedFrom } from "./renamed-from";

const userName = unreserved(
  formed(
    /^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u,
    { wrong: "cannot be a user name", cure: "use 1 to 128 characters, without spaces" },
    { least: 1, most: 128 },
  ),
);
const personName = text(directoryText("the name of a person"));

const fields = {
  userName: optional(text(userName), "The name used to sign in; the key when it is left out."),
  displayName: optional(personName, "The name shown; given and family name when it is left out."),
  givenName: optional(personName, "The given name; needed for a user that is created here."),
  familyName: optional(personName, "The family name; needed for a user that is created here."),
  email: optional(
    text(
      formed(
        /^[^\s@]+@[^\s@]+$/,
        { wrong: "is not an e-mail address", cure: "write one such as ana@acme.example" },
        { least: 3, most: 1024 },
      ),
    ),
    "The address, unique in the directory; needed for a user that is created here.",
  ),
  external: optional(
    choice(true),
    "The user exists already, in the directory or the identity provider, and is only looked up.",
  ),
  renamedFrom,
  importFrom: optional(
    principalId,
    "The id of a user that exists already in the directory, and is owned here from now on.",
  ),
};

/**
 * A person; the key is the name by which the workspace means them.
 * Source of the forms: `UserName` and `SensitiveStringType` of the identitystore API model.
 */
export const user = object("user", fields, {
  example: "{ givenName: …, familyName: …, email: … }",
  starts: ["givenName", "familyName", "email"],
  check: keyAsName("userName", userName),
});

/** What a workspace says about a person. */
export type User = ModelOf<typeof user>;
