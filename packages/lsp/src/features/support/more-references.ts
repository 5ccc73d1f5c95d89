import type { AccessFile, NamedPlace, SymbolKind } from "@rolecall/core";

/**
 * Places that mean something by a name and need not: a name that nothing defines is no mistake
 * there, or one that a rule of its own finds.
 */
export function moreReferences(model: AccessFile, kind: SymbolKind): readonly NamedPlace[] {
  if (kind === "account-id") return accountIds(model);
  return kind === "customer-managed-policy" ? policies(model) : [];
}

function accountIds({ instance }: AccessFile): readonly NamedPlace[] {
  const stated = [instance?.managementAccount, instance?.delegatedAdministrator];
  return stated.flatMap((id) =>
    id ? [{ kind: "account-id", name: id.value, span: id.span } as const] : [],
  );
}

/** The policies of external roles are in accounts that the workspace says nothing of. */
function policies({ permissionSets }: AccessFile): readonly NamedPlace[] {
  return (permissionSets?.entries ?? []).flatMap(({ value }) => {
    const boundary = value.permissionsBoundary?.customerManagedPolicy;
    const named = [
      ...(value.customerManagedPolicies?.items ?? []),
      ...(boundary ? [boundary] : []),
    ];
    return named.flatMap(({ name }) =>
      name ? [{ kind: "customer-managed-policy", name: name.value, span: name.span } as const] : [],
    );
  });
}
