import type { Credentials } from "../language/credentials";
import type { ResolvedCredentials } from "./resolved-model";

/** Credentials by name, as far as any are written. */
export function resolveCredentials(
  written: Credentials | undefined,
): ResolvedCredentials | undefined {
  return written && { profile: written.profile?.value, roleArn: written.roleArn?.value };
}
