import type { AccessFile } from "../language/access-file";
import type { Pattern, PatternVariant } from "../language/pattern";
import type { Principal } from "../language/principal";
import type { Selector } from "../language/selector";
import type { List, Text } from "../spec";
import type { Rule } from "./rule";

/** The same thing stands twice in one list. */
export const repeatedItem: Rule = {
  code: "repeated-item",
  level: "information",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const inPatterns = (model.patterns?.entries ?? []).flatMap(({ value }) => repeatedIn(value));
    const elsewhere = otherLists(model).flatMap(repetitions);
    for (const { item, first } of [...inPatterns, ...elsewhere]) {
      report(item.span, {
        message: `"${item.value}" is in this list already`,
        cure: "delete one of the two",
        note: "to say it twice changes nothing, and one of the two may be a slip",
        related: [{ message: "it is listed first here", span: first.span }],
      });
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
  const who = asTexts(principals);
  return [who, permissionSets?.items ?? [], ...(accounts ? accountListsOf(accounts) : [])];
}

/** The lists in which nothing is made of variables. */
function otherLists(model: AccessFile): readonly (readonly Text[])[] {
  const { applications, externalAccounts, customerManagedPolicies, guardrails, mfa } = model;
  const accounts = externalAccounts?.entries ?? [];
  const roles = accounts.flatMap(({ value }) => value.roles?.entries ?? []);
  const admitting = [...(applications?.entries ?? []), ...roles];
  const selectors = (customerManagedPolicies?.entries ?? []).map(({ value }) => value.accounts);
  const lists = [guardrails?.attachTo, guardrails?.exemptRoles, mfa?.types];
  return [
    ...admitting.map(({ value }) => asTexts(value.principals)),
    ...selectors.flatMap((selector) => (selector ? accountListsOf(selector) : [])),
    ...lists.map((list) => list?.items ?? []),
  ];
}

function asTexts(principals: List<Principal> | undefined): readonly Text[] {
  const items = principals?.items ?? [];
  return items.map(({ kind, name, span }) => ({ value: `${kind}:${name}`, span }));
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
