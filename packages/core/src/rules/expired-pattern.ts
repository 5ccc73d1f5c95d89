import { deleting, possibly } from "../diagnostics/fix";
import { hasExpired } from "../resolve/reach";
import type { Rule } from "./rule";

/** A pattern grants nothing any more, because its last day has passed. */
export const expiredPattern: Rule = {
  code: "expired-pattern",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, today }, report) {
    for (const { key, value } of model.patterns?.entries ?? []) {
      if (!value.expires || !hasExpired(value, today)) continue;
      report(value.expires.span, {
        message: `the pattern "${key.value}" expired on ${value.expires.value}, and grants nothing`,
        cure: "delete the pattern, or give it a later day",
        fixes: [possibly(deleting(key.span, `the pattern "${key.value}"`))],
        note: "whoever had this access loses it with the next deployment",
      });
    }
  },
};
