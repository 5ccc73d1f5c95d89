import type { ResolvedMfaWatch, ResolvedModel } from "@rolecall/core";

/** The watch for which a topic is made: one that names no topic. */
export function ownTopic({ mfa }: ResolvedModel): readonly ResolvedMfaWatch[] {
  const watch = mfa?.watch;
  return watch && watch.topicArn === undefined ? [watch] : [];
}
