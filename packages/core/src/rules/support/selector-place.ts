import type { Pattern } from "../../language/pattern";
import { type Span, spanning } from "../../text/span";

/**
 * The selector of a pattern with its key: the key is where problems of the whole selector are
 * reported, so both are asked for when a rule wants to know whether it is broken.
 */
export function placeOfSelector({ given, accounts }: Pattern): Span | undefined {
  const key = given.get("accounts");
  return accounts && (key ? spanning(key, accounts.span) : accounts.span);
}
