import type { Text } from "../../spec";
import type { InlinePolicy } from "./inline-policies";
import { valuesIn } from "./policy-texts";
import { hasVariables } from "./policy-version";

const key = /^aws:PrincipalTag\/([^]+)$/i;
/** With the default value that may follow a comma. */
const variable = /\$\{\s*aws:PrincipalTag\/([^{}]*)\}/gi;

/**
 * The tags of whoever asks that a policy depends on, in conditions and in variables, each where it
 * is first meant.
 */
export function principalTagsIn(policy: InlinePolicy): readonly Text[] {
  const tags = [...testedIn(policy), ...(hasVariables(policy) ? insertedIn(policy) : [])];
  const first = new Map(tags.toReversed().map((tag) => [tagIdentity(tag.value), tag]));
  return [...first.values()].toReversed();
}

/**
 * The same for two spellings of one tag. Source: the IAM user guide, "AWS global condition context
 * keys", on the case of the keys of tags.
 */
export function tagIdentity(tag: string): string {
  return tag.toLowerCase();
}

function testedIn({ statements }: InlinePolicy): readonly Text[] {
  const keys = statements
    .flatMap(({ Condition }) => Condition?.entries ?? [])
    .flatMap(({ value }) => value.entries.map((entry) => entry.key));
  return keys.flatMap(({ value, span }) => {
    const [, tag] = key.exec(value) ?? [];
    return tag === undefined ? [] : { value: tag, span };
  });
}

function insertedIn({ statements }: InlinePolicy): readonly Text[] {
  return statements.flatMap(valuesIn).flatMap(({ value, span }) =>
    [...String(value).matchAll(variable)].flatMap(([, inside = ""]) => {
      const [tag = ""] = inside.split(/[,']/, 1);
      return tag.trim() === "" ? [] : { value: tag.trimEnd(), span };
    }),
  );
}
