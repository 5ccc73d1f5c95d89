import { deleting } from "../diagnostics/fix";
import type { Rule } from "./rule";

/**
 * Sign-ins are watched where CloudTrail does not say whether a second factor was used.
 * Source: the user guide, "Understanding IAM Identity Center sign-in events".
 */
export const blindMfaWatch: Rule = {
  code: "blind-mfa-watch",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const place = model.mfa?.given.get("watch");
    if (!place || model.instance?.identitySource?.value !== "external-idp") return;
    const section = model.given.get("mfa") ?? place;
    const isOnly = model.mfa?.given.size === 1;
    report(place, {
      message: "people sign in at the identity provider, so the watch cannot see who used no MFA",
      cure: "delete it, and watch the sign-ins in the identity provider",
      fixes: [isOnly ? deleting(section, '"mfa"') : deleting(place, '"watch"')],
      note: "CloudTrail says EXTERNAL_IDP of every such sign-in, whatever the provider asked for",
    });
  },
};
