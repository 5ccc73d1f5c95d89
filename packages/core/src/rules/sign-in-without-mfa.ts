import { setting } from "../diagnostics/fix";
import type { Rule } from "./rule";
import { mfaSettings } from "./support/mfa-settings";

/** People may sign in with a password alone. */
export const signInWithoutMfa: Rule = {
  code: "sign-in-without-mfa",
  level: "error",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const { prompt, unregistered } = mfaSettings(model) ?? {};
    const note = "no policy can ask for MFA later, because sessions do not say whether it was used";
    if (prompt?.value === "never") {
      report(prompt.span, {
        message: "nobody is asked for a second factor, so a password is enough",
        cure: "write always",
        fixes: [setting(prompt.span, "always")],
        note,
      });
    } else if (unregistered?.value === "allow") {
      report(unregistered.span, {
        message: "whoever has not registered a second factor signs in with a password alone",
        cure: "write require-registration",
        fixes: [setting(unregistered.span, "require-registration")],
        note,
      });
    }
  },
};
