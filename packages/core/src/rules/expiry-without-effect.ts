import type { RelatedPlace, Wording } from "../diagnostics/diagnostic";
import type { Grant } from "../resolve/resolved-model";
import type { Rule } from "./rule";
import { type Ending, endingPatterns } from "./support/ending-patterns";
import { type GrantingPattern, patternLookup } from "./support/granting-pattern";

/**
 * A pattern expires, and another goes on granting what it grants, or a part of that: to the same
 * principals, to their groups or, by name, to their members.
 */
export const expiryWithoutEffect: Rule = {
  code: "expiry-without-effect",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    if (!model.patterns?.entries.some(({ value }) => value.expires)) return;
    for (const [pattern, ending] of endingPatterns(resolution.model, patternLookup(model))) {
      const { expires } = pattern.value;
      if (!expires || !ending.first) continue;
      report(expires.span, {
        message: `the pattern "${pattern.key.value}" expires on ${expires.value}, but ${whatGoesOn(ending, ending.first)}`,
        ...adviceOf(ending),
      });
    }
  },
};

function whatGoesOn({ goesOn, lasting }: Ending, grant: Grant): string {
  if (goesOn) return "everything that it grants goes on";
  const { principal, permissionSet, account } = grant;
  const first = `${principal.kind}:${principal.name} keeps ${permissionSet} in ${account.name}`;
  const more = lasting - 1;
  if (more === 0) return first;
  return `${first}, and ${more === 1 ? "one more grant goes" : `${more} more grants go`} on`;
}

function adviceOf({ goesOn, outlasting }: Ending): Omit<Wording, "message"> {
  const other = outlasting.size === 1 ? "the other pattern" : "the other patterns";
  return {
    cure: goesOn ? `delete it, or narrow ${other}` : `narrow ${other}, if the access is to end`,
    note: "whoever reads this pattern believes that the access ends on that day",
    related: [...outlasting].map(placeOf),
  };
}

function placeOf([{ key, value }, { kind, name }]: readonly [
  GrantingPattern,
  Grant["principal"],
]): RelatedPlace {
  const until = value.expires ? `until ${value.expires.value}` : "without an end";
  return {
    message: `the pattern "${key.value}" grants it to ${kind}:${name} ${until}`,
    span: key.span,
  };
}
