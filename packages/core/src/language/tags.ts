import { formed, map, type TextCheck, text } from "../spec";

/**
 * The characters of a tag's key and value, and how long they may be.
 * Source: `TagKey` and `TagValue` of the sso-admin API model, 1 to 128 and 0 to 256 characters.
 */
const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

function tagText(what: string, least: number, most: number): TextCheck {
  const wording = {
    wrong: `cannot be the ${what} of a tag`,
    cure: `use ${least} to ${most} letters, digits, spaces and _.:/=+-@`,
  };
  return formed(characters, wording, { least, most });
}

/** Tags, by key. */
export const tags = map(text(tagText("value", 0, 256)), { check: tagText("key", 1, 128) });
