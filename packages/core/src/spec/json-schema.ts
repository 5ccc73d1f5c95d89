/**
 * The part of JSON Schema, draft 7, that the language needs, with the two additions that editors
 * show: `markdownDescription`, and `patternErrorMessage` for what does not match a pattern.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array";

/**
 * A pattern as a schema can say it. A schema has no place for flags, and some editors match with
 * `u` and some without; a pattern that needs a flag would refuse right texts in one of them, so
 * it is left out.
 *
 * @param wrong what editors say of a text that does not match
 */
export function patternKeyword({ source, flags }: RegExp, wrong: string): JsonSchema {
  return flags === "" ? { pattern: source, patternErrorMessage: wrong } : {};
}
