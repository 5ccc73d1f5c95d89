import { didYouMean } from "../../text/did-you-mean";
import type { Located } from "../../text/span";
import type { YamlKey, YamlMap } from "../../yaml/node";
import { type Kind, type Place, type Reading, wrongType } from "../kind";

/** A key of an object: the kind of its value, and one sentence that says what it is for. */
export interface Field<Model extends Located> {
  readonly kind: Kind<Model>;
  readonly required: boolean;
  readonly summary: string;
}

/** A field that has to be there. It may still be missing from the model of a broken file. */
export function required<Model extends Located>(kind: Kind<Model>, summary: string): Field<Model> {
  return { kind, required: true, summary };
}

/** A field that may be left out. */
export function optional<Model extends Located>(kind: Kind<Model>, summary: string): Field<Model> {
  return { kind, required: false, summary };
}

type Fields = Readonly<Record<string, Field<Located>>>;

/** What an object with such fields reads as: each field that is there and right, by its name. */
export type ObjectModel<Shape extends Fields> = Located & {
  readonly [Key in keyof Shape]: Shape[Key] extends Field<infer Model> ? Model | undefined : never;
};

/** What holds between the fields of an object; problems are reported at the object's key. */
export type ObjectCheck<Model> = (model: Model, place: Place) => void;

/**
 * A mapping with fixed keys. `noun` is what messages call it: "account", "permission set".
 * This is the declaration from which everything about a part of the language is taken.
 */
export function object<Shape extends Fields>(
  noun: string,
  shape: Shape,
  check: ObjectCheck<ObjectModel<Shape>> = () => undefined,
): Kind<ObjectModel<Shape>> {
  const fields = new Map(Object.entries(shape));
  return {
    expected: "a mapping",
    read(node, reading, owner) {
      if (node.kind !== "map") return wrongType(node, "a mapping", { reading, owner });
      const label = `${noun} "${owner.value}"`;
      const values = readFields(node, fields, { reading, label });
      reportMissing(node, fields, { reading, label, owner });
      const model = { ...values, span: node.span } as ObjectModel<Shape>;
      check(model, { reading, owner });
      return model;
    },
    merge(first, second, { reading }) {
      return mergeFields(first, second, { fields, reading });
    },
  };
}

interface ObjectPlace {
  readonly reading: Reading;
  readonly label: string;
}

function readFields(
  node: YamlMap,
  fields: ReadonlyMap<string, Field<Located>>,
  { reading, label }: ObjectPlace,
): Record<string, Located | undefined> {
  // Every field is there from the start, so that all models of a kind have one shape.
  const values = Object.fromEntries([...fields.keys()].map((name) => [name, undefined as never]));
  for (const { key, value } of node.pairs) {
    const field = fields.get(key.value);
    if (field) values[key.value] = field.kind.read(value, reading, key) as never;
    else reportUnknown(key, fields, { reading, label });
  }
  return values;
}

function reportUnknown(
  key: YamlKey,
  fields: ReadonlyMap<string, Field<Located>>,
  { reading, label }: ObjectPlace,
): void {
  const names = [...fields.keys()];
  const near = didYouMean(key.value, names);
  reading.problem("unknown-key", key.span, {
    message: `${label} has no key "${key.value}"`,
    cure: near === undefined ? "delete it" : `did you mean "${near}"?`,
    note: `its keys are ${names.join(", ")}`,
  });
}

function reportMissing(
  node: YamlMap,
  fields: ReadonlyMap<string, Field<Located>>,
  { reading, label, owner }: ObjectPlace & Place,
): void {
  const given = new Set(node.pairs.map(({ key }) => key.value));
  for (const [name, field] of fields) {
    if (!field.required || given.has(name)) continue;
    reading.problem("missing-key", owner.span, {
      message: `${label} has no ${name}`,
      cure: `add "${name}:"`,
      note: `${name}: ${field.summary}`,
    });
  }
}

interface MergedFields {
  readonly fields: ReadonlyMap<string, Field<Located>>;
  readonly reading: Reading;
}

function mergeFields<Model extends Located>(
  first: Model,
  second: Model,
  { fields, reading }: MergedFields,
): Model {
  const one = first as unknown as Record<string, Located | undefined>;
  const two = second as unknown as Record<string, Located | undefined>;
  const merged = [...fields].map(([name, { kind }]) => {
    const [left, right] = [one[name], two[name]];
    const both = left && right && kind.merge(left, right, { reading, label: name });
    return [name, both ?? left ?? right];
  });
  return { ...Object.fromEntries(merged), span: first.span } as Model;
}

/** Lets an object hold objects of its own kind, whose declaration is not finished yet. */
export function recursive<Model extends Located>(kind: () => Kind<Model>): Kind<Model> {
  return {
    expected: "a mapping",
    read: (node, reading, owner) => kind().read(node, reading, owner),
    merge: (first, second, merging) => kind().merge(first, second, merging),
  };
}
