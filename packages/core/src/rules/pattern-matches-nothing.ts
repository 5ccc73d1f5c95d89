import type { Wording } from "../diagnostics/diagnostic";
import { deleting, possibly } from "../diagnostics/fix";
import type { Combination } from "../language/for-each";
import type { PatternReach } from "../resolve/reach";
import type { Rule, Subject } from "./rule";
import { placeOfSelector } from "./support/selector-place";

/** A pattern grants nothing, because no account matches. */
export const patternMatchesNothing: Rule = {
  code: "pattern-matches-nothing",
  level: "warning",
  isAdvice: true,
  check(subject, report) {
    const empty = subject.resolution.reach.filter(({ accounts }) => accounts.length === 0);
    if (empty.length === 0 || hasBrokenAccount(subject) || isManagementBroken(subject)) return;
    for (const reach of empty) {
      const { key, value } = reach.pattern;
      const place = placeOfSelector(value);
      if (place && subject.isBroken(place)) continue;
      report(value.given.get("accounts") ?? key.span, wordingOf(reach));
    }
  },
};

/** Selectors that mean the management account match nothing while its id cannot be read. */
function isManagementBroken({ workspace: { model } }: Subject): boolean {
  const { instance } = model;
  return instance?.given.has("managementAccount") === true && !instance.managementAccount;
}

/** An account that could not be read as it was meant may be the very one that matches. */
function hasBrokenAccount({ workspace, resolution, isBroken }: Subject): boolean {
  const defined = workspace.symbols.definitionsOf("account").size;
  const accounts = workspace.model.accounts?.entries ?? [];
  return (
    defined > resolution.model.accounts.length || accounts.some(({ value }) => isBroken(value.span))
  );
}

function wordingOf({ pattern, variant, inactive }: PatternReach): Wording {
  const { value: key, span } = pattern.key;
  const name = `the pattern "${key}"${valuesOf(variant.combination)}`;
  return {
    message:
      inactive > 0
        ? `${name} matches only accounts that are not active`
        : `no account matches ${name}, so it grants nothing`,
    cure: "widen its selector, or delete the pattern",
    // Other combinations of the same pattern may match.
    fixes:
      variant.combination.size === 0
        ? [possibly(deleting(span, `the pattern "${key}"`))]
        : undefined,
    note: "suspended accounts never match, the management account only by management, name or id",
  };
}

/** Which of the combinations of a pattern is meant. */
function valuesOf(combination: Combination): string {
  if (combination.size === 0) return "";
  const values = [...combination].map(([variable, value]) => `${variable}: ${value}`);
  return ` with ${values.join(", ")}`;
}
