import { replacingBy } from "../diagnostics/fix";
import { didYouMean } from "../text/did-you-mean";
import type { Rule } from "./rule";
import { attributeSources } from "./support/attribute-sources";
import { sourcesOfCreatedUsers } from "./support/created-users";

/** An attribute for access control is taken from something that the directory does not have. */
export const unknownAttributeSource: Rule = {
  code: "unknown-attribute-source",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const sources = attributeSources(model.instance?.identitySource?.value);
    const usual = sourcesOfCreatedUsers(model)
      ? "${path:userName}"
      : "${path:enterprise.costCenter}";
    for (const { key, value } of model.accessControlAttributes?.entries ?? []) {
      if (sources.includes(value.value)) continue;
      const near = didYouMean(value.value, sources);
      report(value.span, {
        message: `the directory has no attribute ${value.value}`,
        cure: near === undefined ? `write one such as ${usual}` : `did you mean ${near}?`,
        fixes: replacingBy(value.span, value.value, near),
        note: `sessions then have no tag "${key.value}", and a policy that asks for it matches nobody`,
      });
    }
  },
};
