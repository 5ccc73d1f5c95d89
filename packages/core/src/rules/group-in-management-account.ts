import type { PatternReach } from "../resolve/reach";
import type { Rule } from "./rule";
import { judgedOnce } from "./support/judged-once";

/**
 * A group, not a person, has access to the management account.
 * Source: the user guide's page on delegated administration, which advises to assign users there.
 */
export const groupInManagementAccount: Rule = {
  code: "group-in-management-account",
  level: "warning",
  isAdvice: true,
  check({ resolution: { reach, model } }, report) {
    judge(report, reach, model.instance.managementAccount);
  },
};

const judge = judgedOnce(
  (report, reach: readonly PatternReach[], managementAccount: string | undefined): void => {
    for (const { pattern, variant, accounts } of reach) {
      if (!accounts.some(({ account }) => account.id === managementAccount)) continue;
      for (const { kind, name, span } of variant.principals?.items ?? []) {
        if (kind !== "group") continue;
        report(span, {
          message: `the pattern "${pattern.key.value}" lets the group "${name}" into the management account`,
          cure: "name users there, in a pattern of their own",
          note: "whoever may edit the group, a delegated administrator too, may let anybody in",
        });
      }
    }
  },
);
