import type { Selector } from "../language/selector";
import type { Rule } from "./rule";

/** An `except` leaves nobody out, most often because something in it is misspelt. */
export const exceptMatchesNothing: Rule = {
  code: "except-matches-nothing",
  level: "warning",
  isAdvice: true,
  check({ resolution, isBroken }, report) {
    for (const { variant, accounts, exempted } of resolution.reach) {
      const selector = variant.accounts;
      const place = selector && placeOfExcept(selector);
      if (!selector?.except || !place || accounts.length === 0 || exempted > 0) continue;
      if (isBroken(place) || isBroken(selector.except.span)) continue;
      report(place, {
        message: "this except leaves out no account that would match otherwise",
        cure: "correct it, or delete it",
        note: "an exception that does not match lets in the very accounts that it was written for",
      });
    }
  },
};

function placeOfExcept({ given, except }: Selector) {
  return except && (given.get("except") ?? except.span);
}
