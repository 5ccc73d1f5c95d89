import {
  accountId,
  choice,
  formed,
  type ModelOf,
  object,
  optional,
  reference,
  required,
  text,
} from "../spec";
import { tagsOfAccount } from "./tags";
import { unitPath } from "./unit-path";

/**
 * Sources: `AccountName` of the organizations API model. `CreateAccountName` says that new ones have
 * at most 50 characters of ASCII, so no name has a character that cannot be seen.
 */
export const accountName = formed(
  /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u,
  {
    wrong: "cannot be the name of an account",
    cure: "use 1 to 128 characters, all of which can be seen",
  },
  { least: 1, most: 128 },
);

/** Source: `Email` of the organizations API model. */
const email = formed(
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  {
    wrong: "is not the e-mail address of an account",
    cure: "write one of 6 to 64 characters such as payments-prod@acme.example",
  },
  { least: 6, most: 64 },
);

const fields = {
  id: required(accountId("defines"), "The 12-digit id of the account, in quotes."),
  unit: optional(
    reference("unit", unitPath),
    "The path of the organizational unit that holds the account; absent directly under the root.",
  ),
  email: optional(text(email), "The address of the account's root user."),
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
