import type { AccessFile } from "../../language/access-file";

/** What the directory knows of a user that is created here, as sources of attributes. */
const written: ReadonlySet<string> = new Set(
  [
    "userName",
    "name.familyName",
    "name.givenName",
    "displayName",
    "emails[primary eq true].value",
  ].map((path) => `\${path:${path}}`),
);

/**
 * The sources of attributes that the directory can fill in for anybody, if it is filled from here
 * alone: it is the built-in one, and there are users, all of them created here. Nothing where
 * somebody else may fill in more, or has before.
 */
export function sourcesOfCreatedUsers({
  instance,
  users,
}: Pick<AccessFile, "instance" | "users">): ReadonlySet<string> | undefined {
  const all = users?.entries ?? [];
  const isBuiltIn = instance?.identitySource?.value === "identity-center";
  const isFilledHere =
    all.length > 0 &&
    all.every(({ value: { given } }) => !given.has("external") && !given.has("importFrom"));
  return isBuiltIn && isFilledHere ? written : undefined;
}
