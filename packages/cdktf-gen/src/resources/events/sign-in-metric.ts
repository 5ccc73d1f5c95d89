import type { ResolvedMfaWatch, ResolvedModel } from "@rolecall/core";

/** The metric that counts sign-ins without a second factor. */
export const signInMetric = { namespace: "Rolecall", name: "SignInsWithoutMfa" } as const;

/** A watch that reads a log group. */
export interface LogWatch extends ResolvedMfaWatch {
  readonly logGroup: string;
}

/** The watch for which there is a metric: one that names a log group. */
export function logWatch({ mfa }: ResolvedModel): readonly LogWatch[] {
  const watch = mfa?.watch;
  return watch?.logGroup === undefined ? [] : [{ ...watch, logGroup: watch.logGroup }];
}
