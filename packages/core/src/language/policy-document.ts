import type { YamlNode } from "../yaml/node";
import {
  choice,
  isAbsent,
  type JsonSchema,
  type Kind,
  type ModelOf,
  object,
  oneOrMore,
  optional,
  required,
  type Text,
  text,
  textIn,
  withJson,
  type WrittenOf,
} from "../spec";
import { type NamedFile, openNamed } from "./named-file";
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

/** A policy that stands where it is used. */
const written: Kind<PolicyDocument, WrittenOf<typeof declared>> = {
  ...declared,
  example: "the policy as a mapping",
  cure(node) {
    if (isAbsent(node)) return "write the policy below it, or delete it";
    return textIn(node)?.trimStart().startsWith("{")
      ? "write the policy itself, without the quotes: JSON is YAML"
      : undefined;
  },
};

/**
 * An IAM policy of what somebody may do, as its JSON would be written; or `file:` with the path of
 * a file that holds it, in JSON or YAML. What is wrong with the policy is reported in that file.
 * Source: the IAM user guide, "Grammar of the IAM JSON policy language".
 */
export const policyDocument: Kind<
  PolicyDocument,
  WrittenOf<typeof written> | { readonly file: string }
> = {
  ...written,
  describe: (objects) => `${written.describe(objects)}, or \`file:\` and a path`,
  schema: (definitions) => ({ anyOf: [written.schema(definitions), fileSchema] }),
  read(node, reading, owner) {
    const path = pathIn(node);
    if (path === undefined) return written.read(node, reading, owner);
    const document = openNamed(path, policyFile, reading);
    if (!document) return undefined;
    return written.read(document, reading, { role: "file", value: path.value, span: path.span });
  },
};

const fileSchema: JsonSchema = {
  type: "object",
  properties: {
    file: {
      type: "string",
      minLength: 1,
      description: "The path of a file that holds the policy, in JSON or YAML.",
    },
  },
  required: ["file"],
  additionalProperties: false,
};

/** The path under `file:`, when that is all that is written. */
function pathIn(node: YamlNode): Text | undefined {
  if (node.kind !== "map" || node.pairs.length !== 1) return undefined;
  const [only] = node.pairs;
  const value = only?.key.value === "file" ? textIn(only.value) : undefined;
  return value === undefined || !only ? undefined : { value, span: only.value.span };
}

const policyFile: NamedFile<YamlNode> = {
  what: "a policy",
  endings: ["json", "yaml", "yml"],
  note: "what a policy says has to be reviewed with the workspace",
  open: (reading, path) => reading.document(path),
};
