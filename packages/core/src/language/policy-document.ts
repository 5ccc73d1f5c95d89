import { pathFrom } from "../text/path";
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
  type Reading,
  required,
  type Text,
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

/** A policy that stands where it is used. */
const written: Kind<PolicyDocument> = {
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
export const policyDocument: Kind<PolicyDocument> = {
  ...written,
  describe: (objects) => `${written.describe(objects)}, or \`file:\` and a path`,
  schema: (definitions) => ({ anyOf: [written.schema(definitions), fileSchema] }),
  read(node, reading, owner) {
    const path = pathIn(node);
    if (path === undefined) return written.read(node, reading, owner);
    const document = documentAt(path, reading);
    if (!document) return undefined;
    return written.read(document, reading, { role: "file", value: path.value, span: path.span });
  },
};

const fileSchema: JsonSchema = {
  type: "object",
  properties: { file: { type: "string", minLength: 1 } },
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

/** What a policy may be called: hidden files and those of tools hold what is nobody's business. */
const isDocument = /^(?!(?:.*\/)?(?:\.|node_modules\/|cdktf\.out\/)).+\.(?:json|ya?ml)$/;

function documentAt({ value, span }: Text, reading: Reading): YamlNode | undefined {
  const path = pathFrom(span.file, value);
  if (path !== undefined && !isDocument.test(path)) {
    reading.problem("missing-document", span, {
      message: `"${path}" is not read as a policy`,
      cure: "give it a name that ends in .json, .yaml or .yml, in a folder that is not hidden",
      note: "lines of what is named here may be shown, so it must be meant to be",
    });
    return undefined;
  }
  const document = path === undefined ? undefined : reading.document(path);
  if (document) return document;
  reading.problem("missing-document", span, {
    message:
      path === undefined
        ? `"${value}" leads out of the workspace`
        : `there is no file "${path}" in the workspace`,
    cure:
      path === undefined
        ? "move the file into the workspace's folder"
        : "correct the path; it starts at the folder of this file",
    note: "what a policy says has to be reviewed with the workspace",
  });
  return undefined;
}
