import { replacingBy } from "../diagnostics/fix";
import type { Selector } from "../language/selector";
import type { PatternReach } from "../resolve/reach";
import type { ResolvedAccount } from "../resolve/resolved-model";
import { isGlob, matchesGlob } from "../text/glob";
import { didYouMean } from "../text/did-you-mean";
import { remember } from "../text/remember";
import type { Report, Rule } from "./rule";
import { judgedOnce } from "./support/judged-once";

/** One item of a list in a selector matches nothing, beside others that do. */
export const unmatchedSelectorItem: Rule = {
  code: "unmatched-selector-item",
  level: "warning",
  isAdvice: true,
  check({ resolution }, report) {
    for (const reach of resolution.reach) judge(report, reach, resolution.model.accounts);
  },
};

const judge = judgedOnce(
  (
    report,
    { variant, accounts, exempted }: PatternReach,
    all: readonly ResolvedAccount[],
  ): void => {
    // Where nothing matches at all, that is what is reported.
    if (!variant.accounts || accounts.length === 0) return;
    reportItems(variant.accounts, all, report);
    const { except } = variant.accounts;
    if (except && exempted > 0) reportItems(except, all, report);
  },
);

function reportItems(
  { names, tags }: Selector,
  accounts: readonly ResolvedAccount[],
  report: Report,
): void {
  for (const { value, span } of names?.items ?? []) {
    if (!isGlob(value) || accounts.some(({ name }) => matchesGlob(value, name))) continue;
    report(span, {
      message: `no account has a name like "${value}"`,
      cure: "correct the pattern, or delete it",
    });
  }
  for (const { key, value } of tags?.entries ?? []) {
    const values = valuesByTag(accounts).get(key.value) ?? new Set<string>();
    for (const item of value.items) {
      if (values.has(item.value)) continue;
      const near = didYouMean(item.value, values);
      report(item.span, {
        message: `no account has the tag ${key.value}: ${item.value}`,
        cure: near === undefined ? "correct it, or delete it" : `did you mean "${near}"?`,
        fixes: replacingBy(item.span, item.value, near),
      });
    }
  }
}

/** The values that accounts have, by the keys of their tags: every selector asks for them. */
const valuesByTag = remember(
  (accounts: readonly ResolvedAccount[]): ReadonlyMap<string, ReadonlySet<string>> => {
    const byKey = new Map<string, Set<string>>();
    for (const { tags } of accounts) {
      for (const [key, value] of tags) {
        const values = byKey.get(key);
        if (values) values.add(value);
        else byKey.set(key, new Set([value]));
      }
    }
    return byKey;
  },
);
