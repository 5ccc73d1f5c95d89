import type { Pattern, PatternVariant } from "../language/pattern";
import type { Selector } from "../language/selector";
import type { Text } from "../spec";
import type { Rule } from "./rule";

/** The same thing stands twice in one list of a pattern. */
export const repeatedItem: Rule = {
  code: "repeated-item",
  level: "information",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const { value } of model.patterns?.entries ?? []) {
      for (const { item, first } of repeatedIn(value)) {
        report(item.span, {
          message: `"${item.value}" is in this list already`,
          cure: "delete one of the two",
          note: "to say it twice grants nothing more, and one of the two may be a slip",
          related: [{ message: "it is listed first here", span: first.span }],
        });
      }
    }
  },
};

interface Repetition {
  readonly item: Text;
  readonly first: Text;
}

/**
 * What is repeated whatever the values of the variables are. That two variables have one value
 * for once is no slip.
 */
function repeatedIn({ variants }: Pattern): readonly Repetition[] {
  const [first = [], ...others] = variants.map((variant) =>
    listsOf(variant).flatMap((items) => repetitions(items)),
  );
  return first.filter(({ item }) =>
    others.every((found) => found.some((other) => other.item.span.start === item.span.start)),
  );
}

function listsOf({ principals, permissionSets, accounts }: PatternVariant) {
  const who = (principals?.items ?? []).map(({ kind, name, span }) => ({
    value: `${kind}:${name}`,
    span,
  }));
  return [who, permissionSets?.items ?? [], ...(accounts ? accountListsOf(accounts) : [])];
}

function accountListsOf({ names, ids, except }: Selector): readonly (readonly Text[])[] {
  return [names?.items ?? [], ids?.items ?? [], ...(except ? accountListsOf(except) : [])];
}

function repetitions(items: readonly Text[]): readonly Repetition[] {
  const seen = new Map<string, Text>();
  return items.flatMap((item) => {
    const first = seen.get(item.value);
    if (first) return [{ item, first }];
    seen.set(item.value, item);
    return [];
  });
}
