import { type Operator, parseOperator } from "../../language/policy-condition";

/** One key of a condition, as it is written. */
export interface Tested {
  readonly operator: string;
  readonly key: string;
  /** Of several values, any may match. */
  readonly values: readonly (string | number | boolean)[];
}

/**
 * Keys that every request of a session has, in lower case.
 * Source: the IAM user guide, "AWS global condition context keys".
 */
const alwaysThere: ReadonlySet<string> = new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principaltype",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:sourceip",
  "aws:userid",
  "aws:viaawsservice",
]);

/** Keys that a request has only if whoever sends it wants that. */
const optional = /^aws:(requesttag\/.*|tagkeys|referer|useragent)$/;

/**
 * Values that every session of IAM Identity Center has, or can have if it wants to: each for the
 * operators that take it, and in lower case.
 */
const usual: readonly (readonly [key: string, operators: RegExp, value: RegExp])[] = [
  ["aws:securetransport", /^Bool$/, /^true$/],
  ["aws:viaawsservice", /^Bool$/, /^false$/],
  ["aws:sourceip", /^IpAddress$/, /\/0$/],
  ["aws:principaltype", /^String/, /^assumedrole$/],
  ["aws:principalorgid", /^String/, /^o-[a-z0-9]{10,32}$/],
  ["aws:resourceaccount", /^String/, /^\$\{aws:principalaccount\}$/],
  ["aws:resourceorgid", /^String/, /^\$\{aws:principalorgid\}$/],
];

/**
 * Whether people can meet a condition whenever they want, so that it limits nobody: it asks for
 * what each of their requests has, or that it lacks what nobody has to send. That a resource is in
 * one's own account or organization counts as well: whatever is there can be reached.
 */
export function isAlwaysMet({ operator, key, values }: Tested): boolean {
  const test = parseOperator(operator);
  if (!test) return false;
  const name = key.toLowerCase();
  const texts = values.map((value) => String(value).toLowerCase());
  if (test.comparison === "Null") {
    const isLeftOut = texts.includes("true") && optional.test(name);
    return isLeftOut || (texts.includes("false") && alwaysThere.has(name));
  }
  if (optional.test(name) && holdsWithoutKey(test)) return true;
  return (
    isThere(name, test) && texts.some((text) => takesAll(test, text) || isUsual(name, test, text))
  );
}

/** What IAM says of a key that the request does not have. */
function holdsWithoutKey({ set, comparison, ifExists }: Operator): boolean {
  if (ifExists || set === "ForAllValues") return true;
  return set === undefined && comparison.includes("Not");
}

function isThere(name: string, test: Operator): boolean {
  const isKnown = alwaysThere.has(name) || /^aws:resource(account|orgid)$/.test(name);
  return isKnown || holdsWithoutKey(test);
}

function takesAll({ comparison }: Operator, text: string): boolean {
  return /^(StringLike|ArnLike|ArnEquals)$/.test(comparison) && /^\*+$/.test(text);
}

function isUsual(name: string, { comparison }: Operator, text: string): boolean {
  if (comparison.includes("Not")) return false;
  if (comparison.startsWith("String") && text === `\${${name}}`) return true;
  return usual.some(
    ([key, operators, value]) => key === name && operators.test(comparison) && value.test(text),
  );
}
