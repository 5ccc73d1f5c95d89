import type { Selector } from "../language/selector";
import type { PatternReach } from "../resolve/reach";
import { rememberEach } from "../text/remember-each";
import type { Span } from "../text/span";
import type { Rule } from "./rule";

/** An `except` leaves nobody out, most often because something in it is misspelt. */
export const exceptMatchesNothing: Rule = {
  code: "except-matches-nothing",
  level: "warning",
  isAdvice: true,
  check({ resolution, isBroken }, report) {
    for (const { place, except } of idleIn(resolution.reach)) {
      if (isBroken(place) || isBroken(except)) continue;
      report(place, {
        message: "this except leaves out no account that would match otherwise",
        cure: "correct it, or delete it",
        note: "an exception that does not match lets in the very accounts that it was written for",
      });
    }
  },
};

/** Where an `except` is said to stand, and where it does. */
interface IdleExcept {
  readonly place: Span;
  readonly except: Span;
}

const idleIn = rememberEach(
  ({ variant, accounts, exempted }: PatternReach): readonly IdleExcept[] => {
    const selector = variant.accounts;
    const place = selector && placeOfExcept(selector);
    if (!selector?.except || !place || accounts.length === 0 || exempted > 0) return [];
    return [{ place, except: selector.except.span }];
  },
);

function placeOfExcept({ given, except }: Selector) {
  return except && (given.get("except") ?? except.span);
}
