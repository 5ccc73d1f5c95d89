import { list, type ModelOf, object, optional, reference, required, text } from "../spec";
import { principal } from "./principal";
import { selector } from "./selector";

/**
 * An access pattern: who gets which permission sets where. It grants every principal every
 * permission set in every account that matches.
 */
export const pattern = object("pattern", {
  description: optional(text(), "Why this access exists."),
  principals: required(list(principal), "Who: group:NAME and user:NAME."),
  permissionSets: required(list(reference("permission-set")), "What: names of permission sets."),
  accounts: required(selector, "Where: a selector of accounts."),
});

/** What a workspace says in a pattern. */
export type Pattern = ModelOf<typeof pattern>;
