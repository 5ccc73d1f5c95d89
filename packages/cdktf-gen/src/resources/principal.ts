import type { PrincipalName } from "@rolecall/core";
import { nameOf } from "../terraform/name";

/** What AWS calls the kind of a principal. Source: `PrincipalType` of the sso-admin API model. */
export function principalType({ kind }: PrincipalName): "GROUP" | "USER" {
  return kind === "user" ? "USER" : "GROUP";
}

/** A principal as a part of a Terraform name: `group-auditors`. */
export function principalPart({ kind, name }: PrincipalName): string {
  return `${kind}-${nameOf(name)}`;
}
