import type { RequestReading } from "./context";
import { exactly, type Pattern, textOf, withWildcards } from "./wildcard";

/** A value of a policy with its variables put in, or why that cannot be done. */
export type Expanded =
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  /** The request does not have the key: IAM matches nothing with such a value. */
  | { readonly kind: "unresolved"; readonly why: string }
  | { readonly kind: "unclear"; readonly why: string };

/** How a value is to be read. */
export interface ValueForm {
  /** Whether `*` and `?` are wildcards. */
  readonly hasWildcards: boolean;
  /** Whether `${…}` is a variable: only since version 2012-10-17 of the policy language. */
  readonly hasVariables: boolean;
}

/** A variable, perhaps with a default: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`. */
const variable = /^([A-Za-z0-9-]+:[^,'{}]*[^,'{}\s])(?:\s*,\s*'([^']*)')?$/;

/**
 * Puts the values of a request into a value of a policy. `${*}`, `${?}` and `${$}` stand for the
 * characters themselves. A variable whose key is absent has no value, unless it has a default.
 *
 * A value with a wildcard in it is unclear where wildcards count, because the documentation does
 * not say whether such a wildcard works; so are variables of several values.
 * Source: the IAM user guide, "IAM policy elements: Variables and tags".
 */
export function expand(text: string, form: ValueForm, reading: RequestReading): Expanded {
  const plain = form.hasWildcards ? withWildcards : exactly;
  if (!form.hasVariables) return { kind: "pattern", pattern: plain(text) };
  const parts = text.split(/(\$\{(?:'[^']*'|[^}'])*\})/);
  const expanded = parts.map((part, index): Expanded => {
    if (index % 2 === 1) return expandVariable(part.slice(2, -1), form, reading);
    if (part.includes("${")) return { kind: "unclear", why: `"${part}" opens no variable` };
    return { kind: "pattern", pattern: plain(part) };
  });
  return (
    expanded.find(({ kind }) => kind === "unclear") ??
    expanded.find(({ kind }) => kind === "unresolved") ?? {
      kind: "pattern",
      pattern: expanded.flatMap((part) => (part.kind === "pattern" ? part.pattern : [])),
    }
  );
}

function expandVariable(inside: string, form: ValueForm, reading: RequestReading): Expanded {
  if (["*", "?", "$"].includes(inside)) return { kind: "pattern", pattern: [inside] };
  const [, key, fallback] = variable.exec(inside) ?? [];
  if (key === undefined) return { kind: "unclear", why: `\${${inside}} is no variable` };
  const given = reading.lookUp(key);
  if (given.kind === "unknown") return { kind: "unclear", why: `the value of ${key} is unknown` };
  if (given.kind === "absent") {
    return fallback === undefined
      ? { kind: "unresolved", why: `the request has no ${key} for \${${inside}}` }
      : literally(fallback, key, form);
  }
  const [value, ...others] = given.values.map(textOf);
  if (value === undefined || others.length > 0) {
    return { kind: "unclear", why: `${key} is not one value that is known` };
  }
  return literally(value, key, form);
}

function literally(value: string, key: string, { hasWildcards }: ValueForm): Expanded {
  return hasWildcards && /[*?]/.test(value)
    ? { kind: "unclear", why: `the value of ${key} holds a wildcard` }
    : { kind: "pattern", pattern: exactly(value) };
}
