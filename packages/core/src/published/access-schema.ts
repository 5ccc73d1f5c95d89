import { accessFile } from "../language/access-file";
import { rules } from "../rules";
import type { Rule } from "../rules/rule";
import { Definitions, type JsonSchema, sentence } from "../spec";

/**
 * The JSON Schema of a file of a workspace, for editors that do not know the language. It refuses
 * nothing that the reader takes; what a schema cannot say is left to `rolecall check`.
 */
export function accessSchema(): JsonSchema {
  const definitions = new Definitions<JsonSchema>();
  const root = accessFile.schema(definitions);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: "Generated from the declarations of the language; do not edit.",
    title: "Rolecall access file",
    ...root,
    definitions: Object.fromEntries(
      definitions.all().map(([name, made]) => [name, name === "file" ? withRules(made) : made]),
    ),
  };
}

/** The language does not know the rules: under `rules:` only those stand that give advice. */
function withRules(file: JsonSchema): JsonSchema {
  const levels = file.properties?.["rules"] ?? {};
  const properties = rules.filter(({ isAdvice }) => isAdvice).map(schemaOfLevel(levels));
  const ofRules = {
    ...levels,
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  } as const;
  return { ...file, properties: { ...file.properties, rules: ofRules } };
}

function schemaOfLevel({ additionalProperties: level }: JsonSchema) {
  return ({ code, level: usual }: Rule): readonly [string, JsonSchema] => [
    code,
    {
      ...level,
      description: sentence(`${usual} when it is left out; \`rolecall rules ${code}\` explains it`),
    },
  ];
}
