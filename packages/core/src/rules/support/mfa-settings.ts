import type { AccessFile } from "../../language/access-file";
import type { Mfa } from "../../language/mfa";

/** The settings of MFA, where IAM Identity Center has any: an external provider has its own. */
export function mfaSettings({ instance, mfa }: AccessFile): Mfa | undefined {
  return instance?.identitySource?.value === "external-idp" ? undefined : mfa;
}
