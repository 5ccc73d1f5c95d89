import type { IamSamlProviderConfig } from "@cdktf/provider-aws/lib/iam-saml-provider";
import type { ResolvedExternalRole, ResolvedSaml } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { tagsArgument } from "./tags-argument";

/** A role whose application has given out its metadata. */
export interface TrustingRole extends ResolvedExternalRole {
  readonly saml: ResolvedSaml & { readonly metadata: string };
}

/**
 * The application that leads to a role, as the external account knows it. There is one for each
 * role, because each application signs with a key of its own.
 */
export const iamSamlProvider: Emitter<"aws_iam_saml_provider", TrustingRole> = {
  type: "aws_iam_saml_provider",
  each: ({ externalAccounts }) => externalAccounts.flatMap(({ roles }) => roles.filter(isTrusting)),
  name: ({ name }) => nameOf(name),
  origin: ({ origin }) => origin,
  attachesTo: ({ saml }) => providerKey(saml.providerName),
  args: ({ saml, tags }) =>
    ({
      name: saml.providerName,
      samlMetadataDocument: saml.metadata,
      tags: tagsArgument(tags),
    }) satisfies ArgumentsOf<IamSamlProviderConfig>,
};

function isTrusting(role: ResolvedExternalRole): role is TrustingRole {
  return role.saml?.metadata !== undefined;
}

/** What a role comes after. No permission set has a space in its name. */
export function providerKey(providerName: string): string {
  return `SAML provider ${providerName}`;
}
