import type { SymbolKind } from "../spec";
import type { Rule } from "./rule";

const nouns: Partial<Record<SymbolKind, string>> = {
  account: "account",
  unit: "unit",
  user: "user",
  group: "group",
  "permission-set": "permission set",
  pattern: "pattern",
};

/** Two files define the same name. */
export const duplicateName: Rule = {
  code: "duplicate-name",
  level: "error",
  summary: "Two places define the same name.",
  check({ workspace }, report) {
    for (const [kind, noun] of Object.entries(nouns) as [SymbolKind, string][]) {
      for (const [name, [first, ...others]] of workspace.symbols.definitionsOf(kind)) {
        for (const { span } of first ? others : []) {
          report(span, {
            message: `the ${noun} "${name}" is defined twice`,
            cure: "rename or delete one of the two",
            note: "only one of them can be meant where the name is used",
            related: [{ message: "it is defined first here", span: first?.span ?? span }],
          });
        }
      }
    }
  },
};
