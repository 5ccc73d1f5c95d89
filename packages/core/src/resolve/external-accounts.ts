import type { AccessFile } from "../language/access-file";
import type { ExternalAccount } from "../language/external-account";
import type { ExternalRole } from "../language/external-role";
import type { Entry } from "../spec";
import { byText } from "../text/compare";
import { partitionOf } from "./partition";
import { resolvePolicies } from "./policies";
import { namesOf } from "./principals";
import type { ResolvedExternalAccount, ResolvedExternalRole } from "./resolved-model";
import { originOf, textsOf } from "./texts";

/** The accounts outside the organization that have an id, by name, each with its roles by name. */
export function resolveExternalAccounts(model: AccessFile): readonly ResolvedExternalAccount[] {
  const entries = model.externalAccounts?.entries ?? [];
  return entries
    .flatMap((entry) => resolveExternalAccount(entry, model))
    .sort(byText((account) => account.name));
}

function resolveExternalAccount(
  account: Entry<ExternalAccount>,
  model: AccessFile,
): readonly ResolvedExternalAccount[] {
  const { key, value } = account;
  if (!value.id) return [];
  const roles = (value.roles?.entries ?? []).map((role) => resolveRole(role, account, model));
  return [
    {
      name: key.value,
      id: value.id.value,
      strategy: value.strategy?.value ?? "role-chaining",
      hub: value.hub?.value,
      roles: roles.sort(byText(({ name }) => name)),
      tags: textsOf(model.tags, value.tags),
      origin: originOf("externalAccounts", key),
    },
  ];
}

function resolveRole(
  { key, value }: Entry<ExternalRole>,
  account: Entry<ExternalAccount>,
  { instance, tags }: AccessFile,
): ResolvedExternalRole {
  return {
    name: key.value,
    description: value.description?.value,
    principals: namesOf(value.principals),
    applicationArn: value.application?.value,
    tags: textsOf(tags, account.value.tags, value.tags),
    ...resolvePolicies(value, partitionOf(instance)),
    origin: originOf(`externalAccounts.${account.key.value}.roles`, key),
  };
}
