import type { Rule } from "./rule";

/** Two accounts of the snapshot have one id. */
export const duplicateAccountId: Rule = {
  code: "duplicate-account-id",
  level: "error",
  summary: "Two accounts have the same id.",
  check({ workspace }, report) {
    for (const [id, [first, ...others]] of workspace.symbols.definitionsOf("account-id")) {
      for (const { span } of others) {
        report(span, {
          message: `two accounts have the id ${id}`,
          cure: "correct one of the two",
          note: "access meant for one of them would reach the other",
          related: first && [{ message: "it is given first here", span: first.span }],
        });
      }
    }
  },
};
