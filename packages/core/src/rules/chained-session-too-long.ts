import { setting } from "../diagnostics/fix";
import type { Rule } from "./rule";
import { rolesReachedBy } from "./support/roles-by-strategy";

/** Source: the IAM user guide, "Methods to assume a role", on the session of a chained role. */
const mostMinutes = 60;

/** A role that people reach by role chaining asks for longer sessions than such a role has. */
export const chainedSessionTooLong: Rule = {
  code: "chained-session-too-long",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const { key, value } of rolesReachedBy("role-chaining", model)) {
      const duration = value.sessionDuration;
      if (!duration || duration.minutes <= mostMinutes) continue;
      report(duration.span, {
        message: `people come to "${key.value}" by role chaining, so its sessions end after an hour`,
        cure: "write 1h, or delete the key",
        fixes: [setting(duration.span, "1h")],
        note: "AWS allows no more to a role that another role changes into; strategy: saml has no such limit",
      });
    }
  },
};
