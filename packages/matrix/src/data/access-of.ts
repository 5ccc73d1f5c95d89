import type {
  GrantOrigin,
  Origin,
  ResolvedExternalAccount,
  ResolvedExternalRole,
} from "@rolecall/core";
import type { MatrixAccess } from "./access-matrix";
import { personKey } from "./principals";
import type { MatrixSubject } from "./subject";

/** That somebody is let in somewhere, before names become numbers. */
export interface Entitlement {
  /** See `personKey`. */
  readonly principal: string;
  readonly accountId: string;
  readonly access: MatrixAccess;
  readonly origins: readonly (Origin | GrantOrigin)[];
}

/** All that is granted, roles of external accounts among it. */
export function entitlementsIn({ model }: MatrixSubject): readonly Entitlement[] {
  const own = model.grants.map(({ principal, permissionSet, account, origins }) => ({
    principal: personKey({ kind: principal.kind, key: principal.name }),
    accountId: account.id,
    access: { kind: "permission-set", name: permissionSet } as const,
    origins,
  }));
  return [...own, ...model.externalAccounts.flatMap(rolesOf)];
}

function rolesOf(account: ResolvedExternalAccount): readonly Entitlement[] {
  return account.roles.filter(isOpen).flatMap(({ name, principals, origin }) =>
    principals.map((principal) => ({
      principal: personKey({ kind: principal.kind, key: principal.name }),
      accountId: account.id,
      access: { kind: "role", name } as const,
      origins: [origin],
    })),
  );
}

/** Nobody gets into a role before it is there, or before the portal has the application for it. */
function isOpen({ trustPolicy, saml }: ResolvedExternalRole): boolean {
  return trustPolicy !== undefined && (saml === undefined || saml.applicationArn !== undefined);
}

/** `permission-set:Look`; permission sets come before roles by it. */
export function accessKey({ kind, name }: MatrixAccess): string {
  return `${kind}:${name}`;
}

/** Tells entitlements apart; no part holds a NUL. */
export function identityOf({ principal, accountId, access }: Entitlement): string {
  return [principal, accountId, accessKey(access)].join("\0");
}
