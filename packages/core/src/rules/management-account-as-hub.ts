import { isManagement } from "../resolve/matcher";
import type { Rule } from "./rule";
import { hubsIn } from "./support/hubs";

/** People are to pass through the management account to those outside the organization. */
export const managementAccountAsHub: Rule = {
  code: "management-account-as-hub",
  level: "warning",
  isAdvice: true,
  check(subject, report) {
    for (const { account, span } of hubsIn(subject)) {
      if (!isManagement(account, subject.resolution.estate)) continue;
      report(span, {
        message: `people would pass through the management account "${account.name}"`,
        cure: "name a member account",
        note: "no service control policy limits sessions there, and no delegated administrator manages them",
      });
    }
  },
};
