import type { ResolvedExternalAccount } from "./resolved-model";

/** Where people sign in to the console of a partition. Source: the IAM user guide, "AWS sign-in". */
const signIn: Readonly<Record<string, string>> = {
  "aws-cn": "https://signin.amazonaws.cn",
  "aws-us-gov": "https://signin.amazonaws-us-gov.com",
};

/** Where the console of a partition takes sign-ins: an address without a path. */
export function signInOrigin(partition: string): string {
  return signIn[partition] ?? "https://signin.aws.amazon.com";
}

/** The longest display name that the form for switching roles takes. */
const longestLabel = 64;

/**
 * The address at which the console changes into a role of another account.
 * Source: the IAM user guide, "Switch to a role", on the link for users.
 */
export function switchRoleUrl(
  { id, name }: Pick<ResolvedExternalAccount, "id" | "name">,
  role: string,
  partition: string,
): string {
  const label = Array.from(`${name} ${role}`.toWellFormed()).slice(0, longestLabel).join("");
  const query = { account: id, roleName: role, displayName: label };
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${signInOrigin(partition)}/switchrole?${pairs.join("&")}`;
}
