import type { Located } from "../../text/span";
import type { Definitions } from "../definitions";
import { inMarkdown, sentence } from "../prose";
import type { Field, FieldMap } from "./fields";

/** What the reference says about an object. */
export interface ObjectReference {
  /** What messages call it: "permission set". */
  readonly noun: string;
  readonly fields: readonly FieldReference[];
}

/** What the reference says about a key, in Markdown. */
export interface FieldReference {
  readonly name: string;
  /** Its type, with a link where that is an object. */
  readonly type: string;
  readonly required: boolean;
  /** What it is for, and what a right value looks like. */
  readonly summary: string;
}

/** What there is to say about an object with these keys. */
export function describeFields(
  noun: string,
  fields: FieldMap,
  objects: Definitions<ObjectReference>,
): ObjectReference {
  return { noun, fields: [...fields].map((pair) => describeField(pair, objects)) };
}

function describeField(
  [name, { kind, required, summary }]: readonly [string, Field<Located>],
  objects: Definitions<ObjectReference>,
): FieldReference {
  const advice = kind.advice === undefined ? [] : [inMarkdown(sentence(kind.advice))];
  return { name, type: kind.describe(objects), required, summary: [summary, ...advice].join(" ") };
}
