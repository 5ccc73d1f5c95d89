import type { Located } from "../../text/span";
import type { Merging } from "../kind";
import type { Field, GivenKeys } from "./fields";

/** The fields of an object that two files give, and what is said when both give one. */
export interface FieldMerging extends Merging {
  readonly fields: ReadonlyMap<string, Field<Located>>;
}

/** What two files say of one object: the fields of both. */
export function mergeFields<Model extends GivenKeys>(
  first: Model,
  second: Model,
  { fields, reading, label }: FieldMerging,
): Model {
  const one = fieldsOf(first);
  const two = fieldsOf(second);
  const merged = [...fields].map(([name, { kind }]) => {
    const [left, right] = [one[name], two[name]];
    const path = label === "" ? name : `${label}.${name}`;
    const both = left && right && kind.merge(left, right, { reading, label: path });
    return [name, both ?? left ?? right] as const;
  });
  const given = new Map([...second.given, ...first.given]);
  return { ...first, ...Object.fromEntries(merged), given };
}

function fieldsOf(model: GivenKeys): Readonly<Record<string, Located | undefined>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object kind made the model
  return model as unknown as Readonly<Record<string, Located | undefined>>;
}
