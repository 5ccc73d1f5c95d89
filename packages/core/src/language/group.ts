import { choice, formed, list, type ModelOf, object, optional, reference, text } from "../spec";

const displayName = /^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]*$/u;

/**
 * A group; the key is the name by which the workspace means it.
 * Source of the form: `GroupDisplayName` of the identitystore API model.
 */
export const group = object("group", {
  displayName: optional(
    text(
      formed(
        displayName,
        {
          wrong: "cannot be a display name",
          cure: "use 1 to 1,024 characters, and no control characters",
        },
        { least: 1, most: 1024 },
      ),
    ),
    "The name of the group in the directory; the key when it is left out.",
  ),
  description: optional(text(), "What the group is for."),
  members: optional(list(reference("user")), "The users in a group that is created here."),
  external: optional(
    choice(true),
    "The group comes from Active Directory or the identity provider, and is only looked up.",
  ),
});

/** What a workspace says about a group. */
export type Group = ModelOf<typeof group>;
