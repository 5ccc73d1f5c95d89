import type { YamlNode } from "../yaml/node";
import {
  choice,
  type Field,
  isAbsent,
  type JsonSchema,
  type Kind,
  type ModelOf,
  object,
  offering,
  oneOrMore,
  optional,
  type Outline,
  required,
  type Text,
  text,
  textIn,
  withJson,
  type WrittenOf,
} from "../spec";
import type { Located } from "../text/span";
import { type NamedFile, openNamed } from "./named-file";
import { policyStatement } from "./policy-statement";

const versions = choice("2012-10-17", "2008-10-17");

const version = {
  ...versions,
  outline: (): Outline => ({ ...versions.outline(), usual: '"2012-10-17"' }),
};

const declared = withJson(
  object(
    "policy",
    {
      Version: optional(
        version,
        "The version of IAM's policy language; without it the old one, which knows no variables.",
      ),
      Id: optional(text(), "A name for the policy, which AWS ignores."),
      Statement: required(oneOrMore(policyStatement, "map"), "What is allowed and what is denied."),
    },
    { starts: ["Version"] },
  ),
);

/** What a workspace says in a policy, and the JSON that is sent to AWS. */
export type PolicyDocument = ModelOf<typeof declared>;

/** A policy that stands where it is used, or in a file of its own. */
export const writtenPolicy: Kind<PolicyDocument, WrittenOf<typeof declared>> = {
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
  WrittenOf<typeof writtenPolicy> | { readonly file: string }
> = {
  ...writtenPolicy,
  describe: (objects) => `${writtenPolicy.describe(objects)}, or \`file:\` and a path`,
  schema: (definitions) => ({ anyOf: [writtenPolicy.schema(definitions), fileSchema] }),
  outline: outlineWithFile,
  read(node, reading, owner) {
    const path = pathIn(node);
    if (path === undefined) return writtenPolicy.read(node, reading, owner);
    const document = openNamed(path, policyFile, reading);
    if (!document) return undefined;
    return writtenPolicy.read(document, reading, {
      role: "file",
      value: path.value,
      span: path.span,
    });
  },
};

const fileText = "The path of a file that holds the policy, in JSON or YAML.";

/** In place of all other keys there may be `file:`. */
function outlineWithFile(): Outline {
  const known = writtenPolicy.outline();
  const file = optional(offering(text(), { list: "policy-files" }), fileText);
  const others = [...(known.fields ?? [])];
  return {
    ...known,
    fields: new Map<string, Field<Located>>([...others, ["file", file]]),
    oneOf: others.map(([key]) => ["file", key]),
  };
}

const fileSchema: JsonSchema = {
  type: "object",
  properties: {
    file: {
      type: "string",
      minLength: 1,
      description: fileText,
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
