import type { JsonObject, ResolvedMfaWatch, ResolvedModel } from "@rolecall/core";
import { mfaNames } from "./mfa-names";
import { mfaSettingsChange } from "./mfa-settings-change";
import { signInWithoutMfa } from "./sign-in-without-mfa";

/** An event rule of the watch over MFA. */
export interface MfaEventRule {
  readonly name: string;
  readonly description: string;
  readonly pattern: JsonObject;
  readonly watch: ResolvedMfaWatch;
}

/** The event rules of a model; none without a watch. */
export function mfaEventRules({ mfa }: ResolvedModel): readonly MfaEventRule[] {
  const watch = mfa?.watch;
  if (!watch) return [];
  return [
    {
      name: mfaNames.settings,
      description: "A change of the MFA settings of IAM Identity Center, or of someone's device",
      pattern: mfaSettingsChange(watch.deviceRegistrations),
      watch,
    },
    {
      name: mfaNames.signIn,
      description: "A sign-in to IAM Identity Center that used no second factor",
      pattern: signInWithoutMfa,
      watch,
    },
  ];
}
