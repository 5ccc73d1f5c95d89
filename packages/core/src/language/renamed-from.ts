import { type ForeignKeys, formed, optional, text } from "../spec";

const earlierKey = formed(/^[\s\S]+$/, {
  wrong: "is not a name that something had",
  cure: "write the key as it was before",
});

/** The earlier key of something that has another now, but is the same for AWS. */
export const renamedFrom = optional(
  text(earlierKey),
  "The key that it had before, so that nothing is deleted and made anew; delete it once that has been applied.",
);

/**
 * Refuses `renamedFrom` where the key is a name that AWS never changes.
 *
 * @param why what AWS does instead
 */
export function neverRenamed(why: string): ForeignKeys {
  const way = "define the new one beside the old, and delete the old one once nobody uses it";
  return new Map([["renamedFrom", `${why}; ${way}`]]);
}
