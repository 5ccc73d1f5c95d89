import type { IdentitystoreGroupConfig } from "@cdktf/provider-aws/lib/identitystore-group";
import type { ResolvedGroup } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { describe } from "./provenance";

/** Source: `SensitiveStringType` of the identitystore API model. */
const longestDescription = 1024;

/** A group of the built-in directory. */
export const identitystoreGroup: Emitter<"aws_identitystore_group", ResolvedGroup> = {
  type: "aws_identitystore_group",
  each: ({ groups }) => groups.filter((group) => !group.isExternal),
  name: ({ key }) => nameOf(key),
  origin: ({ origin }) => origin,
  importId: ({ importFrom }, { identityStoreId }) =>
    importFrom === undefined ? undefined : [identityStoreId, "/", importFrom],
  args: ({ displayName, description, origin }, { identityStoreId }) =>
    ({
      identityStoreId,
      displayName,
      description: describe(description, origin, longestDescription),
    }) satisfies ArgumentsOf<IdentitystoreGroupConfig>,
};
