import { packedKeys } from "../generated/condition-key-details";
import { globalKeyTexts } from "./global-key-texts";
import type { ConditionKeyDetails, ConditionKeyType } from "./types";

const types: ReadonlyMap<string, ConditionKeyType> = new Map([
  ["A", "ARN"],
  ["X", "Binary"],
  ["B", "Bool"],
  ["D", "Date"],
  ["I", "IPAddress"],
  ["N", "Numeric"],
  ["S", "String"],
]);

/** Every condition key, by the name that lists have for it. */
export function unpackConditionKeys(): ReadonlyMap<string, ConditionKeyDetails> {
  const all = Object.entries(packedKeys).flatMap(([prefix, lines]) =>
    lines.split("\n").map((line) => unpackKey(prefix, line)),
  );
  return new Map(all.map((details) => [details.key, details]));
}

function unpackKey(prefix: string, line: string): ConditionKeyDetails {
  const [, letter = "", many = "", rest = "", text = ""] =
    /^(\w)(\+?) (\S+) (.*)$/.exec(line) ?? [];
  const key = `${prefix}${rest}`;
  return {
    key,
    type: types.get(letter) ?? "String",
    isMultivalued: many !== "",
    description: describe(text === "" ? (globalKeyTexts.get(key) ?? "") : text),
  };
}

function describe(text: string): string {
  return text.startsWith("=") ? text.slice(1) : `Filters access by ${text}`;
}
