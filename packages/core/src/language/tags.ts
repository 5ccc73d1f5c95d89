import { formed, map, offering, type TextCheck, text } from "../spec";

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

const anyKey = tagText("key", 1, 128);
const value = text(tagText("value", 0, 256));

/** AWS sets tags whose keys start with `aws:` itself, and lets nobody else do so. */
function settableKey(key: string) {
  if (!/^aws:/i.test(key)) return anyKey(key);
  return {
    code: "invalid-value",
    message: `the tag "${key}" is AWS's own`,
    cure: "use a key that does not start with aws:",
  } as const;
}

/** Tags that are set here, by key. */
export const tags = map(offering(value, { list: "tag-values" }), {
  offers: [{ list: "tag-keys" }],
  check: Object.assign(settableKey, { schema: anyKey.schema ?? {}, advice: anyKey.advice }),
});

/** Tags that something has, by key. */
export const tagsOfAccount = map(offering(value, { list: "account-tag-values" }), {
  offers: [{ list: "account-tag-keys" }],
  check: anyKey,
});
