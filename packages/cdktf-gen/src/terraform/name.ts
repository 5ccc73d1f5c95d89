import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** Stands between the parts of a name, and in none of them. */
const separator = "--";

/**
 * The Terraform name of something that is identified by several texts, such as a permission set,
 * an account id and a principal. Readable where it can be, and different for different texts.
 */
export function joinNames(...parts: readonly string[]): string {
  return parts.join(separator);
}

/**
 * A text as a part of a Terraform name: letters, digits, `_` and `-`, starting with no digit.
 *
 * A text that is such a name stays as it is. Any other is cleaned and gets a hash of the text, and
 * so does one that looks as if it had been cleaned or joined, so that two texts never meet.
 * Source of the form: "Identifiers" in Terraform's configuration syntax.
 */
export function nameOf(text: string): string {
  const isPlain = /^[A-Za-z_](?:-?[A-Za-z0-9_])*$/.test(text) && !/-[0-9a-f]{16}$/.test(text);
  if (isPlain) return text;
  const clean = text.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
  const start = /^[A-Za-z_]/.test(clean) ? "" : "_";
  return `${start}${clean}-${hashOf(text)}`;
}

/** A name of at most so many characters; one that is longer is cut, and gets a hash of the whole. */
export function shortNameOf(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 17)}-${hashOf(name)}`;
}

/** Names are made in browsers as well, and at once, which the hashes that browsers have are not. */
function hashOf(text: string): string {
  return bytesToHex(sha256(text)).slice(0, 16);
}
