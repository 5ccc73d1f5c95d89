import type { ConditionKeyType } from "./details/types";

/** How a condition compares the value of a key. */
export interface ConditionOperator {
  /** Without `ForAnyValue:`, `ForAllValues:` and `IfExists`. */
  readonly name: string;
  /** The types of keys that it is for; `Null` is for all. */
  readonly types: readonly ConditionKeyType[];
  /** What has to be so for the condition to hold; without a full stop. */
  readonly meaning: string;
}

const texts = ["String"] as const;
const numbers = ["Numeric"] as const;
const dates = ["Date"] as const;
const addresses = ["IPAddress"] as const;
const arns = ["ARN"] as const;

/**
 * The operators of conditions, in the order of the guide. With several values in the policy, one has
 * to match, or with an operator of negation none may; that is how the meanings are to be read.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export const conditionOperators = [
  { name: "StringEquals", types: texts, meaning: "The key is exactly this text" },
  { name: "StringNotEquals", types: texts, meaning: "The key is not exactly this text" },
  {
    name: "StringEqualsIgnoreCase",
    types: texts,
    meaning: "The key is this text, in upper or lower case",
  },
  {
    name: "StringNotEqualsIgnoreCase",
    types: texts,
    meaning: "The key is not this text, neither in upper nor in lower case",
  },
  {
    name: "StringLike",
    types: texts,
    meaning: "The key matches this text, in which `*` stands for any characters and `?` for one",
  },
  {
    name: "StringNotLike",
    types: texts,
    meaning:
      "The key does not match this text, in which `*` stands for any characters and `?` for one",
  },
  { name: "NumericEquals", types: numbers, meaning: "The key is this number" },
  { name: "NumericNotEquals", types: numbers, meaning: "The key is not this number" },
  { name: "NumericLessThan", types: numbers, meaning: "The key is less than this number" },
  { name: "NumericLessThanEquals", types: numbers, meaning: "The key is this number or less" },
  { name: "NumericGreaterThan", types: numbers, meaning: "The key is greater than this number" },
  {
    name: "NumericGreaterThanEquals",
    types: numbers,
    meaning: "The key is this number or greater",
  },
  { name: "DateEquals", types: dates, meaning: "The key is this date and time" },
  { name: "DateNotEquals", types: dates, meaning: "The key is not this date and time" },
  { name: "DateLessThan", types: dates, meaning: "The key is before this date and time" },
  { name: "DateLessThanEquals", types: dates, meaning: "The key is at or before this time" },
  { name: "DateGreaterThan", types: dates, meaning: "The key is after this date and time" },
  { name: "DateGreaterThanEquals", types: dates, meaning: "The key is at or after this time" },
  { name: "Bool", types: ["Bool"], meaning: "The key is true, or false, as written" },
  {
    name: "BinaryEquals",
    types: ["Binary"],
    meaning: "The key is, byte for byte, this value in base64",
  },
  {
    name: "IpAddress",
    types: addresses,
    meaning: "The key is this IP address, or lies in this range in CIDR notation",
  },
  {
    name: "NotIpAddress",
    types: addresses,
    meaning: "The key is not this IP address, and lies outside of this range in CIDR notation",
  },
  {
    name: "ArnEquals",
    types: arns,
    meaning: "The key matches this ARN, each of whose parts may have `*` and `?`; as `ArnLike`",
  },
  {
    name: "ArnLike",
    types: arns,
    meaning: "The key matches this ARN, each of whose parts may have `*` and `?`",
  },
  {
    name: "ArnNotEquals",
    types: arns,
    meaning:
      "The key does not match this ARN, each of whose parts may have `*` and `?`; as `ArnNotLike`",
  },
  {
    name: "ArnNotLike",
    types: arns,
    meaning: "The key does not match this ARN, each of whose parts may have `*` and `?`",
  },
  {
    name: "Null",
    types: ["ARN", "Binary", "Bool", "Date", "IPAddress", "Numeric", "String"],
    meaning: "The request does not have the key, when `true` is written; it has it, when `false`",
  },
] as const satisfies readonly ConditionOperator[];
