import { type Definitions, type JsonSchema, type Kind, offering } from "../spec";
import type { Located } from "../text/span";

/**
 * A kind of value in a pattern, where variables are filled in before the value is read: until
 * then it may be any text with a variable in it.
 */
export function fillable<Model extends Located, Written>(
  kind: Kind<Model, Written>,
): Kind<Model, Written> {
  return offering(
    {
      ...kind,
      schema: (definitions: Definitions<JsonSchema>) => ({
        anyOf: [kind.schema(definitions), withVariable],
      }),
    },
    { list: "variables" },
  );
}

const withVariable = { type: "string", pattern: String.raw`\$\{[^{}]*\}` } as const;
