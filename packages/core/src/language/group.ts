import { choice, list, type ModelOf, object, optional, reference, text } from "../spec";
import { directoryText, keyAsName, unreserved } from "./directory-text";
import { principalId } from "./principal-id";
import { renamedFrom } from "./renamed-from";

const displayName = unreserved(directoryText("the display name of a group"));

const fields = {
  displayName: optional(
    text(displayName),
    "The name of the group in the directory; the key when it is left out.",
  ),
  description: optional(
    text(directoryText("the description of a group")),
    "What the group is for.",
  ),
  members: optional(list(reference("user")), "The users in a group that is created here."),
  external: optional(
    choice(true),
    "The group comes from Active Directory or the identity provider, and is only looked up.",
  ),
  renamedFrom,
  importFrom: optional(
    principalId,
    "The id of a group that exists already in the directory, and is owned here from now on.",
  ),
};

/**
 * A group; the key is the name by which the workspace means it.
 * Source of the form: `GroupDisplayName` of the identitystore API model.
 */
export const group = object("group", fields, {
  check: keyAsName("displayName", displayName),
});

/** What a workspace says about a group. */
export type Group = ModelOf<typeof group>;
