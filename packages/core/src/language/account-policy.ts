import { type ModelOf, object, optional, required } from "../spec";
import { policyPath } from "./customer-managed-policy";
import { selector } from "./selector";

/**
 * A customer-managed policy that accounts are said to have; the key is its name. It is made
 * elsewhere, and has to be there before a permission set that names it.
 */
export const accountPolicy = object("policy of accounts", {
  path: optional(policyPath, "The path of the policy, / when it is left out."),
  accounts: required(selector, "Which accounts have it: a selector of accounts."),
});

/** What a workspace says about a policy that accounts have. */
export type AccountPolicy = ModelOf<typeof accountPolicy>;
