import { accessFile } from "../language/access-file";
import { Definitions, type JsonSchema } from "../spec";

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
    definitions: Object.fromEntries(definitions.all()),
  };
}
