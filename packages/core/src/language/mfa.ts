import { choice, list, type ModelOf, object, optional } from "../spec";
import { mfaWatch } from "./mfa-watch";

/**
 * The settings of multi-factor authentication on the sign-in page of IAM Identity Center, and who
 * is told when they are not kept. AWS has no API for the settings; what stands here is checked, and
 * set by hand in the console.
 * Source of the settings and their defaults: the user guide, "Enable MFA for IAM Identity Center".
 */
export const mfa = object("mfa", {
  prompt: optional(
    choice("always", "context-aware", "never"),
    "When people are asked for a second factor: `always`, AWS's default; `context-aware`, only when device, browser or place are new; or `never`.",
  ),
  types: optional(
    list(choice("security-key", "authenticator-app")),
    "Which second factors people may use; security keys include the built-in authenticators of devices.",
  ),
  unregistered: optional(
    choice("require-registration", "email-code", "block", "allow"),
    "What happens to people who have no second factor yet; `require-registration` is AWS's default.",
  ),
  selfService: optional(
    choice(true, false),
    "Whether people may add and manage their own devices.",
  ),
  watch: optional(
    mfaWatch,
    "Messages about sign-ins that used no second factor, and about changes of these settings; `{}` is enough.",
  ),
});

/** What a workspace says about multi-factor authentication. */
export type Mfa = ModelOf<typeof mfa>;
