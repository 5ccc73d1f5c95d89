import type { AccessFile } from "../../language/access-file";
import type { ExternalRole } from "../../language/external-role";
import type { Entry } from "../../spec";

/** The roles that people come to in one of the two ways. A strategy that cannot be read is neither. */
export function rolesReachedBy(
  wanted: "role-chaining" | "saml",
  { externalAccounts }: AccessFile,
): readonly Entry<ExternalRole>[] {
  const accounts = (externalAccounts?.entries ?? []).filter(({ value: { given, strategy } }) =>
    given.has("strategy") ? strategy?.value === wanted : wanted === "role-chaining",
  );
  return accounts.flatMap(({ value }) => value.roles?.entries ?? []);
}
