import type { AccessFile } from "../language/access-file";
import { byText } from "../text/compare";
import { namesOf } from "./principals";
import type { ResolvedApplication, ResolvedExternalAccount } from "./resolved-model";
import { originOf } from "./texts";

/** The applications that have an ARN, by name, and then those that lead to external accounts. */
export function resolveApplications(
  { applications }: AccessFile,
  accounts: readonly ResolvedExternalAccount[],
): readonly ResolvedApplication[] {
  const resolved = applications?.entries.flatMap(({ key, value }) =>
    value.arn
      ? {
          name: key.value,
          externalAccount: undefined,
          arn: value.arn.value,
          principals: namesOf(value.principals),
          renamedFrom: value.renamedFrom?.value,
          origin: originOf("applications", key),
        }
      : [],
  );
  const sorted = (resolved ?? []).sort(byText((application) => application.name));
  return [...sorted, ...accounts.flatMap(applicationsOf)];
}

/** The applications by which people sign in to the roles of an external account. */
function applicationsOf(account: ResolvedExternalAccount): readonly ResolvedApplication[] {
  return account.roles.flatMap(({ name, saml, principals, origin }) => {
    const arn = saml?.applicationArn;
    if (arn === undefined) return [];
    return [{ name, externalAccount: account.name, arn, principals, origin }];
  });
}
