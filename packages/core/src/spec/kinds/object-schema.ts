import type { Located } from "../../text/span";
import type { Definitions } from "../definitions";
import type { JsonSchema } from "../json-schema";
import { inMarkdown, inPlainText, sentence } from "../prose";
import type { Field, FieldMap } from "./fields";

/** The schema of a mapping with these keys and no others. */
export function schemaOfFields(fields: FieldMap, definitions: Definitions<JsonSchema>): JsonSchema {
  const properties = [...fields].map(
    ([name, field]) => [name, schemaOfField(field, definitions)] as const,
  );
  const required = [...fields].filter(([, field]) => field.required).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function schemaOfField(
  { kind, summary }: Field<Located>,
  definitions: Definitions<JsonSchema>,
): JsonSchema {
  const schema = kind.schema(definitions);
  const advice = kind.advice === undefined ? [] : [sentence(kind.advice)];
  return {
    description: [inPlainText(summary), ...advice].join(" "),
    markdownDescription: [summary, ...advice.map(inMarkdown)].join("\n\n"),
    // What stands beside `$ref` does not count in draft 7.
    ...(schema.$ref === undefined ? schema : { allOf: [schema] }),
  };
}
