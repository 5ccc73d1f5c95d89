import { isAlias, isMap, type ParsedNode } from "yaml";
import type { Wording } from "../diagnostics/diagnostic";
import type { ProblemCode } from "../diagnostics/problems";
import { reservedValue } from "./reserved-text";

/** Why a key cannot be one. */
interface Refusal {
  readonly code: ProblemCode;
  readonly wording: Wording;
}

/** Why a text cannot be a key, if it cannot. */
export function refusedKey(value: string): Refusal | undefined {
  if (value === "<<") return { code: "merge-key", wording: mergeKey };
  const wording = value === "__proto__" ? protoKey : reservedValue(value);
  return wording && { code: "reserved-text", wording };
}

const mergeKey = {
  message: "merge keys (`<<`) are not supported",
  cure: "write the keys out; an alias may stand only for a whole value",
  note: "what a merge grants cannot be seen where it is used",
};

const protoKey = {
  message: 'the key "__proto__" is reserved',
  cure: "use another name",
  note: "JavaScript tools lose or misread a key of this name",
};

/** What is said about a key that is no text. */
export function complexKey(node: ParsedNode): Wording {
  const form = isAlias(node) ? "an alias" : isMap(node) ? "a mapping" : "a list";
  return {
    message: `a key has to be a plain text, not ${form}`,
    cure: "write the key as one plain word",
  };
}
