import { addingKey, deleting, leavingBlank, possibly, replacingBy } from "../../diagnostics/fix";
import { didYouMean } from "../../text/did-you-mean";
import type { Located, Span } from "../../text/span";
import type { YamlKey, YamlMap } from "../../yaml/node";
import { type Form, type Kind, type Owner, type Place, readPair } from "../kind";

/** A key of an object: the kind of its value, and one sentence that says what it is for. */
export interface Field<
  Model extends Located,
  Written = unknown,
  IsRequired extends boolean = boolean,
> {
  readonly kind: Kind<Model, Written>;
  readonly required: IsRequired;
  readonly summary: string;
}

/** A field that has to be there. It may still be missing from the model of a broken file. */
export function required<Model extends Located, Written>(
  kind: Kind<Model, Written>,
  summary: string,
): Field<Model, Written, true> {
  return { kind, required: true, summary };
}

/** A field that may be left out. */
export function optional<Model extends Located, Written>(
  kind: Kind<Model, Written>,
  summary: string,
): Field<Model, Written, false> {
  return { kind, required: false, summary };
}

/** The fields of an object, by name. */
export type FieldMap = ReadonlyMap<string, Field<Located>>;

/** What every object remembers besides its fields. */
export interface GivenKeys extends Located {
  /**
   * The fields that were given, each with the place of its key, even when its value could not be
   * read. A misspelt key counts as the field that was meant. Whoever concludes something from a
   * field that is absent has to ask this first, or one mistake is reported twice.
   */
  readonly given: ReadonlyMap<string, Span>;
}

/** Where an object is being read, and what messages call it. */
export interface ObjectPlace extends Place {
  readonly label: string;
  readonly foreign: ForeignKeys;
}

/** Keys that such a mapping has in other places, each with the reason why it has none here. */
export type ForeignKeys = ReadonlyMap<string, string>;

/** An object that says nothing. Every field is there, so that all models of a kind have one shape. */
export function noFields(fields: FieldMap, span: Span): GivenKeys {
  const values = Object.fromEntries([...fields.keys()].map((name) => [name, undefined]));
  return { ...values, given: new Map(), span };
}

/** Reads the fields of an object, and reports keys that no field has. */
export function readFields(node: YamlMap, fields: FieldMap, place: ObjectPlace): GivenKeys {
  const values: Record<string, Located | undefined> = {};
  const given = new Map<string, Span>();
  for (const pair of node.pairs) {
    const { key, value } = pair;
    const field = fields.get(key.value);
    if (field) {
      values[key.value] = readPair(pair, { reading: place.reading, reader: field }, (reading) =>
        field.kind.read(value, reading, keyOwner(key)),
      );
    }
    const meant = field ? key.value : reportUnknown(key, fields, place);
    if (meant !== undefined) given.set(meant, key.span);
  }
  // Any field may have been meant by a key that was refused, such as a merge key.
  const meantAny = node.isWhole ? [] : fields.keys();
  for (const name of meantAny) given.set(name, given.get(name) ?? node.span);
  return { ...noFields(fields, node.span), ...values, given };
}

function keyOwner({ value, span }: YamlKey): Owner {
  return { role: "key", value, span };
}

/** Reports a key that no field has, and finds the field that was most likely meant. */
function reportUnknown(
  key: YamlKey,
  fields: FieldMap,
  { reading, label, owner, foreign }: ObjectPlace,
): string | undefined {
  const names = [...fields.keys()];
  const keyNoun = owner.role === "file" ? "section" : "key";
  const message = `${label} has no ${keyNoun} "${key.value}"`;
  const reason = foreign.get(key.value);
  if (reason !== undefined) {
    const fixes = [deleting(key.span, `"${key.value}"`)];
    reading.problem("unknown-key", key.span, { message, cure: "delete it", note: reason, fixes });
    return undefined;
  }
  const near = didYouMean(key.value, names);
  reading.problem("unknown-key", key.span, {
    message,
    cure:
      near === undefined ? `delete it, or see the ${keyNoun}s below` : `did you mean "${near}"?`,
    note: `its ${keyNoun}s are ${names.join(", ")}`,
    fixes: [
      ...replacingBy(key.span, key.value, near),
      possibly(deleting(key.span, `"${key.value}"`)),
    ],
  });
  return near;
}

/** Something to begin with, in one line of YAML. */
function startOf(kind: Form): string {
  const [offer] = kind.outline().offers ?? [];
  const [word] = offer && "words" in offer ? offer.words : [];
  return word === undefined ? kind.example : String(word);
}

/** Reports the fields that have to be there and were not given, not even in vain. */
export function reportMissing(
  { given }: GivenKeys,
  fields: FieldMap,
  { reading, label, owner }: ObjectPlace,
): void {
  for (const [name, field] of fields) {
    if (!field.required || given.has(name)) continue;
    reading.problem("missing-key", owner.span, {
      message: `${label} has no ${name}`,
      cure: `add "${name}:"`,
      note: `${name}: ${field.summary}`,
      fixes: [leavingBlank(addingKey(owner.span, name, startOf(field.kind)))],
    });
  }
}
