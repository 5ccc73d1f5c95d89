import { replacingBy } from "../diagnostics/fix";
import type { AccessFile } from "../language/access-file";
import { didYouMean } from "../text/did-you-mean";
import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { principalTagsIn, tagIdentity } from "./support/principal-tags";
import { meantOr, suggestions } from "./support/suggestions";

/**
 * A policy of a permission set asks for a tag that no session has. Only a workspace that says where
 * its people or their attributes come from can tell. The roles of external accounts may have tags
 * of their own, and so are not meant.
 */
export const undefinedPrincipalTag: Rule = {
  code: "undefined-principal-tag",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model } }, report) {
    if (!knowsTags(model)) return;
    const defined = model.accessControlAttributes?.entries.map(({ key }) => key.value) ?? [];
    const known = new Set(defined.map(tagIdentity));
    const nearest = suggestions((tag) => didYouMean(tag, defined));
    const policies = inlinePoliciesOf({ ...model, externalAccounts: undefined });
    for (const { value, span } of policies.flatMap(principalTagsIn)) {
      if (known.has(tagIdentity(value))) continue;
      report(span, {
        message: `no attribute for access control is called "${value}", so no session has that tag`,
        cure: meantOr(nearest(value), "add it to `accessControlAttributes:`"),
        fixes: replacingBy(span, value, nearest(value)),
        note: noteFor(model),
      });
    }
  },
};

function knowsTags({ instance, accessControlAttributes }: AccessFile): boolean {
  const source = instance?.identitySource?.value;
  return source === undefined ? accessControlAttributes !== undefined : source !== "external-idp";
}

function noteFor({ instance }: AccessFile): string {
  return instance?.identitySource
    ? "sessions have no other tags: those of a permission set do not reach its role"
    : "an external identity provider may send others; where there is one, say so in identitySource";
}
