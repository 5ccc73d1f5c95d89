import { replacingBy } from "../diagnostics/fix";
import type { Selector } from "../language/selector";
import type { PatternReach } from "../resolve/reach";
import type { ResolvedAccount } from "../resolve/resolved-model";
import { isGlob, matchesGlob } from "../text/glob";
import { didYouMean } from "../text/did-you-mean";
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
    for (const item of value.items) {
      const values = accounts.flatMap((account) => account.tags.get(key.value) ?? []);
      if (values.includes(item.value)) continue;
      const near = didYouMean(item.value, values);
      report(item.span, {
        message: `no account has the tag ${key.value}: ${item.value}`,
        cure: near === undefined ? "correct it, or delete it" : `did you mean "${near}"?`,
        fixes: replacingBy(item.span, item.value, near),
      });
    }
  }
}
