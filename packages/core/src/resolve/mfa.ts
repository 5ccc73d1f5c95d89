import type { AccessFile } from "../language/access-file";
import { sortedSet } from "../text/compare";
import type { ResolvedMfa, ResolvedMfaWatch } from "./resolved-model";
import { textsOf } from "./texts";

/** The settings of multi-factor authentication and their watch, when there are any. */
export function resolveMfa(model: AccessFile): ResolvedMfa | undefined {
  const { mfa } = model;
  if (!mfa) return undefined;
  return {
    prompt: mfa.prompt?.value,
    types: mfa.types && sortedSet(mfa.types.items.map(({ value }) => value)),
    unregistered: mfa.unregistered?.value,
    selfService: mfa.selfService?.value,
    watch: resolveWatch(model),
    origin: { object: "mfa", span: mfa.span },
  };
}

function resolveWatch({ mfa, tags }: AccessFile): ResolvedMfaWatch | undefined {
  if (!mfa?.watch) return undefined;
  const { topicArn, logGroup, deviceRegistrations, span } = mfa.watch;
  return {
    topicArn: topicArn?.value,
    logGroup: logGroup?.value,
    deviceRegistrations: deviceRegistrations?.value ?? false,
    tags: textsOf(tags),
    origin: { object: "mfa.watch", span },
  };
}
