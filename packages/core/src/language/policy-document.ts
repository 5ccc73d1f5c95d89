import {
  choice,
  isAbsent,
  type Kind,
  type ModelOf,
  object,
  oneOrMore,
  optional,
  required,
  text,
  textIn,
  withJson,
} from "../spec";
import { policyStatement } from "./policy-statement";

const declared = withJson(
  object("policy", {
    Version: optional(
      choice("2012-10-17", "2008-10-17"),
      "The version of IAM's policy language; without it the old one, which knows no variables.",
    ),
    Id: optional(text(), "A name for the policy, which AWS ignores."),
    Statement: required(oneOrMore(policyStatement, "map"), "What is allowed and what is denied."),
  }),
);

/** What a workspace says in a policy, and the JSON that is sent to AWS. */
export type PolicyDocument = ModelOf<typeof declared>;

/**
 * An IAM policy of what somebody may do, as its JSON would be written.
 * Source: the IAM user guide, "Grammar of the IAM JSON policy language".
 */
export const policyDocument: Kind<PolicyDocument> = {
  ...declared,
  example: "the policy as a mapping",
  cure(node) {
    if (isAbsent(node)) return "write the policy below it, or delete it";
    return textIn(node)?.trimStart().startsWith("{")
      ? "write the policy itself, without the quotes: JSON is YAML"
      : undefined;
  },
};
