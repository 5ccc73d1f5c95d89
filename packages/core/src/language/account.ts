import {
  accountId,
  choice,
  type ModelOf,
  object,
  optional,
  reference,
  required,
  text,
} from "../spec";
import { tagsOfAccount } from "./tags";
import { unitPath } from "./unit-path";

const fields = {
  id: required(accountId("defines"), "The 12-digit id of the account, in quotes."),
  unit: optional(
    reference("unit", unitPath),
    "The path of the organizational unit that holds the account; absent directly under the root.",
  ),
  email: optional(text(), "The address of the account's root user."),
  tags: optional(
    tagsOfAccount,
    "The account's tags in AWS Organizations; selectors may ask for them.",
  ),
  state: optional(
    choice("ACTIVE", "SUSPENDED", "PENDING_ACTIVATION", "PENDING_CLOSURE", "CLOSED"),
    "The state of the account; only ACTIVE ones, the default, get access.",
  ),
};

/**
 * An AWS account of the organization; its key is its name.
 * Source of the states: `AccountState` of the organizations API model.
 */
export const account = object("account", fields, {
  rewrite(node) {
    const id = node.kind === "scalar" && /^\d{12}$/.test(node.source) ? node.source : undefined;
    return id && `{ id: "${id}" }`;
  },
});

/** What a workspace says about an account. */
export type Account = ModelOf<typeof account>;
