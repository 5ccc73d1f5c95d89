import { setting } from "../diagnostics/fix";
import type { Rule } from "./rule";
import { mfaSettings } from "./support/mfa-settings";

/**
 * A code by e-mail stands in for a second factor.
 * Source: the user guide's page on MFA types, which says that such a code is below the standard.
 */
export const mfaByEmail: Rule = {
  code: "mfa-by-email",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const { prompt, unregistered } = mfaSettings(model) ?? {};
    if (unregistered?.value !== "email-code" || prompt?.value === "never") return;
    report(unregistered.span, {
      message: "whoever has not registered a second factor signs in with a code by e-mail",
      cure: "write require-registration",
      fixes: [setting(unregistered.span, "require-registration")],
      note: "whoever reads somebody's mail can often set a new password too, and needs nothing else",
    });
  },
};
