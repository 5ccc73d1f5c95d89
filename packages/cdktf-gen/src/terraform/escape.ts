import { type Arguments, Expression, type Value } from "./value";

/**
 * A text as Terraform's template syntax has to spell it, so that it comes out as it went in:
 * `${` and `%{` would start an expression.
 */
export function escapeTemplate(text: string): string {
  // Nearly all texts have none, and there are very many.
  if (!text.includes("{")) return text;
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
  string | number | boolean | readonly Rendered[] | { readonly [name: string]: Rendered };

/** A text, or the expression that stands for one, as Terraform has to read it. */
export function renderText(value: string | Expression): string {
  return typeof value === "string" ? escapeTemplate(value) : `\${${value.code}}`;
}

/**
 * Writes a value down: the one place where a text becomes Terraform. Texts and the keys of maps
 * are escaped, expressions are put in their marks, and what is undefined is left out.
 *
 * @param spell how the names of arguments are spelled; keys of maps count as names
 */
export function render(value: Value, spell: Spelling = same): Rendered | undefined {
  if (typeof value === "string" || value instanceof Expression) return renderText(value);
  if (value === undefined || typeof value !== "object") return value;
  if (!isList(value)) return renderArguments(value, spell);
  return value.map((item) => render(item, spell)).filter((item) => item !== undefined);
}

/** Writes down the arguments of a resource, or any other object; see `render`. */
export function renderArguments(
  values: Arguments,
  spell: Spelling = same,
): Readonly<Record<string, Rendered>> {
  const entries: [string, Rendered][] = [];
  for (const [name, item] of Object.entries(values)) {
    const rendered = render(item, spell);
    if (rendered !== undefined) entries.push([escapeTemplate(spell(name)), rendered]);
  }
  return Object.fromEntries(entries);
}

type Spelling = (name: string) => string;

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
