import type { AccessFile } from "../language/access-file";
import type { ExternalAccount } from "../language/external-account";
import type { ExternalRole } from "../language/external-role";
import type { Entry } from "../spec";
import { fingerprint } from "../text/hash";
import { partitionOf } from "./partition";
import { resolvePolicies } from "./policies";
import { namesOf } from "./principals";
import type {
  HubPermissionSet,
  ResolvedExternalRole,
  ResolvedHub,
  ResolvedSaml,
} from "./resolved-model";
import { originOf, textsOf } from "./texts";
import { hubTrustPolicy, samlTrustPolicy } from "./trust-policies";

/** A role of an external account; one of a chain has no trust policy before `withHubTrust`. */
export function resolveExternalRole(
  { key, value }: Entry<ExternalRole>,
  account: Entry<ExternalAccount>,
  { instance, tags }: AccessFile,
): ResolvedExternalRole {
  const partition = partitionOf(instance);
  const saml = resolveSaml(key.value, value, account.value);
  const provider = `arn:${partition}:iam::${account.value.id?.value}:saml-provider/${saml?.providerName}`;
  return {
    name: key.value,
    description: value.description?.value,
    principals: namesOf(value.principals),
    trustPolicy: saml?.metadata === undefined ? undefined : samlTrustPolicy(partition, provider),
    saml,
    tags: textsOf(tags, account.value.tags, value.tags),
    ...resolvePolicies(value, partition),
    origin: originOf(`externalAccounts.${account.key.value}.roles`, key),
  };
}

function resolveSaml(
  role: string,
  { metadata, application }: ExternalRole,
  { strategy }: ExternalAccount,
): ResolvedSaml | undefined {
  if (strategy?.value !== "saml") return undefined;
  return {
    providerName: samlProviderName(role),
    metadata: metadata?.document,
    applicationArn: application?.value,
  };
}

/**
 * The name of the identity provider that leads to a role. Roles may have names of characters that
 * providers may not; those get another beginning and a fingerprint, so that two never meet.
 * Source: `SAMLProviderNameType` of the iam API model.
 */
export function samlProviderName(role: string): string {
  return /^[\w.-]+$/.test(role)
    ? `rolecall-${role}`
    : `rolecall_${role.replace(/[^\w.-]/g, "-")}-${fingerprint(role)}`;
}

interface HubTrust {
  readonly hub: ResolvedHub;
  readonly hubSets: readonly HubPermissionSet[];
  readonly model: AccessFile;
}

/** A role that admits the hub's permission sets which lead to it; none when nobody may use it. */
export function withHubTrust(
  role: ResolvedExternalRole,
  { hub, hubSets, model }: HubTrust,
): ResolvedExternalRole {
  const leading = hubSets.filter(({ roles }) => roles.includes(role.name));
  if (leading.length === 0) return role;
  const trustPolicy = hubTrustPolicy({
    partition: partitionOf(model.instance),
    hub: hub.account.id,
    permissionSets: leading.map(({ name }) => name),
    organization: model.organization?.id?.value,
  });
  return { ...role, trustPolicy };
}
