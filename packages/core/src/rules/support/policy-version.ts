import type { InlinePolicy } from "./inline-policies";

/** The version of the policy language that knows variables. */
export const currentVersion = "2012-10-17";

/**
 * Whether `${…}` is a variable in a policy, not plain text. A version that could not be read may be
 * the right one.
 */
export function hasVariables({ policy: { Version, given } }: InlinePolicy): boolean {
  return Version ? Version.value === currentVersion : given.has("Version");
}
