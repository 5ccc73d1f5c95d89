import type { AccessFile } from "../language/access-file";
import type { Text } from "../spec";
import { groupBy } from "../text/group-by";
import type { Rule } from "./rule";

/**
 * Two names of one map that AWS takes for one, because it does not tell upper from lower case.
 * Sources: the user guide on custom permissions, for policies; the IAM user guide on session tags,
 * for their keys.
 */
export const duplicateButForCase: Rule = {
  code: "duplicate-but-for-case",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { names, noun, note } of mapsOf(model)) {
      const alike = groupBy(names, ({ value }) => value.toLowerCase());
      for (const [first, ...others] of alike.values()) {
        for (const { value, span } of others.filter((one) => one.value !== first.value)) {
          report(span, {
            message: `"${first.value}" and "${value}" are one ${noun}`,
            cure: "delete one of the two, or rename it",
            note,
            related: [{ message: "the first is here", span: first.span }],
          });
        }
      }
    }
  },
};

/** Names that have to differ, and what they are the names of. */
interface Names {
  readonly names: readonly Text[];
  readonly noun: string;
  readonly note: string;
}

function mapsOf(model: AccessFile): readonly Names[] {
  return [
    {
      names: keysOf(model.customerManagedPolicies),
      noun: "customer-managed policy",
      note: "IAM does not tell upper from lower case, so nobody knows which of the two is meant",
    },
    {
      names: keysOf(model.accessControlAttributes),
      noun: "tag of a session",
      note: "keys of tags do not tell upper from lower case, and a session has each once",
    },
  ];
}

function keysOf(map: { readonly entries: readonly { readonly key: Text }[] } | undefined) {
  return (map?.entries ?? []).map(({ key }) => key);
}
