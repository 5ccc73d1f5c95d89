import { setting } from "../diagnostics/fix";
import type { Rule } from "./rule";
import { mfaSettings } from "./support/mfa-settings";

/**
 * A second factor is asked for only where device, browser or place are new.
 * Source: the user guide on the modes of prompting for MFA.
 */
export const contextAwareMfa: Rule = {
  code: "context-aware-mfa",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const { prompt, unregistered } = mfaSettings(model) ?? {};
    if (prompt?.value !== "context-aware") return;
    const isBlocking = unregistered?.value === "block";
    report(prompt.span, {
      message: "on a known device and in a known place a password is enough",
      cure: "write always",
      fixes: [setting(prompt.span, "always")],
      note: isBlocking
        ? "unregistered: block does not stop a sign-in without a second factor there"
        : "somebody else at that device, or malware on it, is not asked for a second factor either",
    });
  },
};
