import { Expression, type Value } from "./value";

/**
 * A text as Terraform's template syntax has to spell it, so that it comes out as it went in:
 * `${` and `%{` would start an expression.
 */
export function escapeTemplate(text: string): string {
  return text.replace(/[$%]\{/g, (mark) => mark.charAt(0) + mark);
}

/** A text as a quoted literal inside an expression. */
export function quote(text: string): string {
  // JSON knows two escapes that HCL does not; the others they share.
  const json = JSON.stringify(text).replace(/\\(?:b|f|\\)/g, (pair) => hclEscapes[pair] ?? pair);
  return escapeTemplate(json);
}

const hclEscapes: Readonly<Record<string, string>> = { "\\b": "\\u0008", "\\f": "\\u000c" };

/** What a value is in Terraform's JSON syntax. */
export type Rendered =
  | string
  | number
  | boolean
  | readonly Rendered[]
  | { readonly [name: string]: Rendered };

/**
 * Writes a value down: the one place where a text becomes Terraform. Texts and the keys of maps
 * are escaped, expressions are put in their marks, and what is undefined is left out.
 *
 * @param nameOf how the names of arguments are spelled; keys of maps count as names
 */
export function render(value: Value, nameOf: (name: string) => string = same): Rendered | undefined {
  if (typeof value === "string") return escapeTemplate(value);
  if (value instanceof Expression) return `\${${value.code}}`;
  if (value === undefined || typeof value !== "object") return value;
  if (isList(value)) {
    return value.map((item) => render(item, nameOf)).filter((item) => item !== undefined);
  }
  const entries = Object.entries(value).flatMap(([name, item]): [string, Rendered][] => {
    const rendered = render(item, nameOf);
    return rendered === undefined ? [] : [[escapeTemplate(nameOf(name)), rendered]];
  });
  return Object.fromEntries(entries);
}

function same(name: string): string {
  return name;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The spelling of an argument in Terraform: `principalId` is `principal_id` there. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
