import { deleting } from "../diagnostics/fix";
import type { Rule } from "./rule";

/**
 * MFA has settings here, and people sign in elsewhere.
 * Source: the user guide, "Enable MFA in IAM Identity Center": with an external identity provider
 * the console does not show them.
 */
export const mfaElsewhere: Rule = {
  code: "mfa-elsewhere",
  level: "error",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const place = model.given.get("mfa");
    if (!place || model.instance?.identitySource?.value !== "external-idp") return;
    const { given } = model.mfa ?? {};
    // A watch alone is no setting, and has a rule of its own.
    if (given?.size === 1 && given.has("watch")) return;
    report(place, {
      message: "people sign in at the identity provider, so these settings of MFA do not exist",
      cure: "delete `mfa:`, and require MFA in the identity provider",
      fixes: [deleting(place, '"mfa"')],
      note: "IAM Identity Center asks for MFA only where it asks for the password too",
    });
  },
};
