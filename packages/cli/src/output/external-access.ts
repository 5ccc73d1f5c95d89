import type { PrincipalName, ResolvedExternalAccount, ResolvedExternalRole } from "@rolecall/core";
import type { OpenedWorkspace } from "../workspace";
import { lineOf } from "./line";
import { table } from "./table";

/** One principal may use one role of an account outside the organization. */
export interface ExternalAccess {
  readonly principalType: "GROUP" | "USER";
  readonly principal: string;
  readonly role: string;
  readonly accountId: string;
  readonly account: string;
  readonly strategy: "role-chaining" | "saml";
  /** With role chaining: the account of the organization that people pass through. */
  readonly hub?: string;
  /** With role chaining: the permission set that they have there, and change into the role from. */
  readonly permissionSet?: string;
  /** With SAML: the ARN of the application by which they sign in. */
  readonly application?: string;
  readonly file: string;
  readonly line: number;
}

/** Who may use which role of an external account; roles that nobody gets into yet are left out. */
export function externalAccessOf(workspace: OpenedWorkspace): readonly ExternalAccess[] {
  return workspace.model.externalAccounts.flatMap((account) =>
    account.roles.flatMap((role) =>
      role.principals.flatMap((principal) => {
        const way = wayTo(account, role, principal);
        return way
          ? [{ ...baseOf(account, role, principal), ...way, ...placeOf(role, workspace) }]
          : [];
      }),
    ),
  );
}

function baseOf(
  { id, name, strategy }: ResolvedExternalAccount,
  role: ResolvedExternalRole,
  { kind, name: principal }: PrincipalName,
) {
  const principalType = kind === "user" ? "USER" : "GROUP";
  return {
    principalType,
    principal,
    role: role.name,
    accountId: id,
    account: name,
    strategy,
  } as const;
}

/** By what somebody comes to a role; nothing while that is missing. */
function wayTo(
  { hub, hubPermissionSets }: ResolvedExternalAccount,
  { name, saml, trustPolicy }: ResolvedExternalRole,
  principal: PrincipalName,
): Pick<ExternalAccess, "hub" | "permissionSet" | "application"> | undefined {
  if (!trustPolicy) return undefined;
  if (saml)
    return saml.applicationArn === undefined ? undefined : { application: saml.applicationArn };
  const set = hubPermissionSets.find(
    ({ roles, principals }) =>
      roles.includes(name) &&
      principals.some((one) => one.kind === principal.kind && one.name === principal.name),
  );
  return hub && set && { hub: hub.account.name, permissionSet: set.name };
}

function placeOf({ origin }: ResolvedExternalRole, workspace: OpenedWorkspace) {
  return { file: workspace.pathOf(origin.span.file), line: lineOf(origin, workspace) };
}

/** The same as a table. */
export function externalTable(access: readonly ExternalAccess[]): string {
  const rows = access.map((row) => [
    `${row.principalType.toLowerCase()}:${row.principal}`,
    row.role,
    `${row.account} (${row.accountId})`,
    row.permissionSet === undefined
      ? "an application of the portal"
      : `${row.permissionSet} in ${row.hub}`,
    `${row.file}:${row.line}`,
  ]);
  return table(["WHO", "ROLE", "OUTSIDE", "BY", "WRITTEN IN"], rows);
}
