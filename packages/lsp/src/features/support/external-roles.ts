import type { AccessFile, NamedPlace } from "@rolecall/core";

/** A role of an external account by its name, which is its own only in that account. */
export interface NamedRole {
  readonly place: NamedPlace;
  readonly account: string;
}

/** The roles of all external accounts. */
export function externalRoles({ externalAccounts }: AccessFile): readonly NamedRole[] {
  return (externalAccounts?.entries ?? []).flatMap(({ key: account, value }) =>
    (value.roles?.entries ?? []).map(({ key }) => ({
      place: { kind: "external-account", name: key.value, span: key.span },
      account: account.value,
    })),
  );
}
