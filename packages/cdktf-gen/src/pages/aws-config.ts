import type { HubPermissionSet, ResolvedExternalAccount, ResolvedInstance } from "@rolecall/core";

/** Where people sign in, as far as it is known: what is not is left for them to fill in. */
type Portal = Pick<ResolvedInstance, "portalUrl" | "region">;

/** The section of the AWS CLI's configuration that all profiles sign in by. */
const session = "rolecall";

/**
 * The section of `~/.aws/config` that says where people sign in.
 * Source: the AWS CLI user guide, "Configuration and credential file settings", as of the others.
 */
export function sessionLines({ portalUrl, region }: Portal): readonly string[] {
  return [
    `[sso-session ${session}]`,
    `sso_start_url = ${portalUrl ?? "ADDRESS-OF-THE-PORTAL"}`,
    `sso_region = ${region ?? "REGION-OF-THE-INSTANCE"}`,
    "sso_registration_scopes = sso:account:access",
  ];
}

/** The profiles of a permission set of a hub, and of the roles that it leads to. */
export function profileLines(
  account: ResolvedExternalAccount,
  set: HubPermissionSet,
  partition: string,
): readonly string[] {
  const source = profileName(account.name, "hub", set.roles.join("+"));
  const roles = set.roles.flatMap((role) => [
    "",
    `[profile ${profileName(account.name, role)}]`,
    `role_arn = arn:${partition}:iam::${account.id}:role/${role}`,
    `source_profile = ${source}`,
    "duration_seconds = 3600",
  ]);
  return [
    `[profile ${source}]`,
    `sso_session = ${session}`,
    `sso_account_id = ${account.hub?.account.id ?? ""}`,
    `sso_role_name = ${set.name}`,
    ...roles,
  ];
}

/** The name of a profile is a word: it ends at a space or a bracket. */
function profileName(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^\w+=,.@-]+/g, "-")).join("-");
}
