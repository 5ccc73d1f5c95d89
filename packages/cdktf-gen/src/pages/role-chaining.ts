import { type ResolvedExternalAccount, type ResolvedModel, switchRoleUrl } from "@rolecall/core";
import { profileLines, sessionLines } from "./aws-config";
import { cell, code, codeBlock, table } from "./markdown";

/** How people change into the roles from a permission set of the hub, in the console and elsewhere. */
export function chainLines(
  account: ResolvedExternalAccount,
  model: ResolvedModel,
): readonly string[] {
  const { hub, hubPermissionSets } = account;
  if (!hub) return [];
  return [
    `People pass through ${code(hub.account.name)} (${hub.account.id}), an account of the organization. There they have a permission set that can do nothing but change into the roles that name them.`,
    "",
    "**Every session in a role ends after an hour**, because AWS allows no more to a role that another role has changed into. It takes a change into the role to go on, and no new sign-in while the session of the access portal lasts.",
    "",
    "## Who gets in",
    "",
    ...table(
      ["Who", "Permission set in the hub", "Roles"],
      hubPermissionSets.map((set) => [
        set.principals.map(({ kind, name }) => cell(`${kind}:${name}`)).join(", "),
        cell(set.name),
        set.roles.map(cell).join(", "),
      ]),
    ),
    "",
    ...consoleLines(account, model),
    ...commandLines(account, model),
  ];
}

function consoleLines(
  account: ResolvedExternalAccount,
  { instance }: ResolvedModel,
): readonly string[] {
  const urlOf = (role: string) => switchRoleUrl(account, role, instance.partition);
  const portal = portalOf(account, instance.portalUrl);
  const links = account.hubPermissionSets.flatMap(({ name, roles }) =>
    roles.map((role) => `- ${code(role)} with ${code(name)}: <${portal?.(name, urlOf(role))}>`),
  );
  return [
    "## In the console",
    "",
    "1. In the access portal, open the hub with the permission set.",
    "2. Open the address of the role, and choose **Switch Role**. The browser remembers the role from then on.",
    "",
    ...account.roles.map(({ name }) => `- ${code(name)}: <${urlOf(name)}>`),
    "",
    ...(portal ? ["These do both at once:", "", ...links, ""] : []),
  ];
}

/**
 * Makes addresses that open the console in the hub with a permission set, and go on to another
 * address; nothing while the portal is not known.
 * Source: the IAM Identity Center user guide, "Creating shortcut links to AWS Management Console
 * destinations".
 */
function portalOf({ hub }: ResolvedExternalAccount, portalUrl: string | undefined) {
  if (!hub || portalUrl === undefined || !URL.canParse(portalUrl)) return undefined;
  const { origin, pathname } = new URL(portalUrl);
  return (permissionSet: string, destination: string): string => {
    const query = { account_id: hub.account.id, role_name: permissionSet, destination };
    const pairs = Object.entries(query).map(
      ([key, value]) => `${key}=${encodeURIComponent(value)}`,
    );
    return `${origin}${pathname.replace(/\/+$/, "")}/#/console?${pairs.join("&")}`;
  };
}

function commandLines(account: ResolvedExternalAccount, model: ResolvedModel): readonly string[] {
  return [
    "## On the command line",
    "",
    "Put this into `~/.aws/config`, with what belongs to your permission set:",
    "",
    ...codeBlock("ini", sessionLines(model.instance)),
    "",
    ...account.hubPermissionSets.flatMap((set) => [
      `With ${code(set.name)}:`,
      "",
      ...codeBlock("ini", profileLines(account, set, model.instance.partition)),
      "",
    ]),
    "Run `aws sso login` with the profile of the hub. The other profiles then work by themselves.",
    "",
  ];
}
