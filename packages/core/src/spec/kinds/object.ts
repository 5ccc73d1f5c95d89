import type { Located, Span } from "../../text/span";
import type { YamlNode } from "../../yaml/node";
import type { JsonSchema } from "../json-schema";
import { type Form, type Kind, type Owner, type Place, type WrittenOf, wrongType } from "../kind";
import {
  type Field,
  type FieldMap,
  type ForeignKeys,
  type GivenKeys,
  noFields,
  readFields,
  reportMissing,
} from "./fields";
import { mergeFields } from "./merge-fields";
import { describeFields } from "./object-reference";
import { schemaOfFields } from "./object-schema";

type Fields = Readonly<Record<string, Field<Located>>>;

/** What an object with such fields reads as: each field that is there and right, by its name. */
export type ObjectModel<Shape extends Fields> = GivenKeys & {
  readonly [Key in keyof Shape]: Shape[Key] extends Field<infer Model> ? Model | undefined : never;
};

/** What is written for an object with such fields. */
export type WrittenObject<Shape extends Fields> = {
  readonly [Key in RequiredOf<Shape>]: WrittenOf<Shape[Key]["kind"]>;
} & {
  readonly [Key in Exclude<keyof Shape, RequiredOf<Shape>>]?:
    WrittenOf<Shape[Key]["kind"]> | undefined;
};

type RequiredOf<Shape extends Fields> = {
  [Key in keyof Shape]: Shape[Key]["required"] extends true ? Key : never;
}[keyof Shape];

/** What may be particular about an object. */
export interface ObjectOptions<Model> {
  /** What holds between the fields; problems are reported at the object's owner. */
  readonly check?: (model: Model, place: Place) => void;
  /** A right value in one line of YAML; without it, the required fields tell. */
  readonly example?: string;
  /** As much of `check` as a JSON Schema can say. */
  readonly keywords?: JsonSchema;
  /** Keys that would be taken for forgotten, were it not said why they have no place here. */
  readonly foreign?: ForeignKeys;
  /** See `Form`. */
  readonly rewrite?: (node: YamlNode) => string | undefined;
  /** See `Outline`. */
  readonly starts?: readonly string[];
  /** See `Outline`. */
  readonly oneOf?: readonly (readonly string[])[];
}

/** The kind of an object, which can also be had with nothing in it. */
export interface ObjectKind<Model extends Located, Written = unknown> extends Kind<Model, Written> {
  readonly nothing: (span: Span) => Model;
}

/**
 * A mapping with fixed keys. `noun` is what messages call it: "account", "permission set".
 * This is the declaration from which everything about a part of the language is taken.
 */
export function object<Shape extends Fields>(
  noun: string,
  shape: Shape,
  options: ObjectOptions<ObjectModel<Shape>> = {},
): ObjectKind<ObjectModel<Shape>, WrittenObject<Shape>> {
  const fields = new Map(Object.entries(shape));
  const foreign: ForeignKeys = options.foreign ?? new Map();
  return {
    ...objectForm(fields, options),
    ...publishedForm(noun, fields, options),
    read(node, reading, owner) {
      if (node.kind !== "map") return wrongType(node, this, { reading, owner });
      const place = { reading, owner, label: labelOf(noun, owner), foreign };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read by these very fields
      const model = readFields(node, fields, place) as ObjectModel<Shape>;
      reportMissing(model, fields, place);
      options.check?.(model, { reading, owner });
      return model;
    },
    merge: (first, second, merging) => mergeFields(first, second, { fields, ...merging }),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of these very fields
    nothing: (span) => noFields(fields, span) as ObjectModel<Shape>,
  };
}

function objectForm(
  fields: FieldMap,
  { example = exampleOf(fields), rewrite = () => undefined }: Partial<Form>,
): Omit<Form, keyof PublishedForm> {
  return {
    expected: "a mapping",
    whenAbsent: "says nothing",
    example,
    rewrite,
    cure: (node, owner) =>
      rewrite(node) === undefined && owner.role !== "item"
        ? `write ${owner.value}: ${example}`
        : undefined,
  };
}

type PublishedForm = Pick<Form, "describe" | "schema" | "outline">;

function publishedForm(noun: string, fields: FieldMap, options: Published): PublishedForm {
  const { keywords, starts, oneOf } = options;
  return {
    describe(objects) {
      const name = objects.nameOf(noun, fields, () => describeFields(noun, fields, objects));
      return `[${noun}](#${name})`;
    },
    schema(definitions) {
      const name = definitions.nameOf(noun, fields, () => ({
        title: noun,
        ...schemaOfFields(fields, definitions),
        ...keywords,
      }));
      return { $ref: `#/definitions/${name}` };
    },
    outline: () => ({ noun, fields, ...(starts && { starts }), ...(oneOf && { oneOf }) }),
  };
}

type Published = Pick<ObjectOptions<never>, "keywords" | "starts" | "oneOf">;

function exampleOf(fields: FieldMap): string {
  const needed = [...fields].filter(([, field]) => field.required);
  const pairs = needed.map(([name, { kind }]) => `${name}: ${kind.example}`);
  return pairs.length > 0 ? `{ ${pairs.join(", ")} }` : "{}";
}

/** A name of the user's own says enough; what stands under a key of the language is under it. */
function labelOf(noun: string, { role, value }: Owner): string {
  if (role === "name") return `the ${noun} "${value}"`;
  if (role === "file") return "a file";
  if (role === "item") return `a ${noun} of "${value}"`;
  return noun === value ? `"${value}"` : `the ${noun} under "${value}"`;
}

/** Lets an object hold objects of its own kind, whose declaration is not finished yet. */
export function recursive<Model extends Located, Written>(
  kind: () => Kind<Model, Written>,
): Kind<Model, Written> {
  return {
    expected: "a mapping",
    whenAbsent: "says nothing",
    get example() {
      return kind().example;
    },
    rewrite: (node) => kind().rewrite(node),
    cure: (node, owner) => kind().cure?.(node, owner),
    describe: (objects) => kind().describe(objects),
    schema: (definitions) => kind().schema(definitions),
    outline: () => kind().outline(),
    read: (node, reading, owner) => kind().read(node, reading, owner),
    merge: (first, second, merging) => kind().merge(first, second, merging),
  };
}
