import type { Principal } from "../language/principal";
import { fillIn, variablesIn } from "../language/variables";
import type { ResolvedAccount } from "./resolved-model";

/** What a principal with variables is filled in from. */
export interface GrantPlace {
  readonly account: ResolvedAccount;
  readonly permissionSet: string;
}

/** What a principal with variables means in one place, or the tag that the account lacks. */
export type FilledPrincipal = { readonly name: string } | { readonly missingTag: string };

/** Fills in the variables of a principal for one account and permission set. */
export function fillInPrincipal({ name }: Principal, place: GrantPlace): FilledPrincipal {
  const values = new Map(variablesIn(name).map((variable) => [variable, valueOf(variable, place)]));
  for (const [variable, value] of values) {
    if (value === undefined) return { missingTag: variable.slice(tagPrefix.length) };
  }
  return { name: fillIn(name, (variable) => values.get(variable)) };
}

const tagPrefix = "account.tags.";

function valueOf(variable: string, { account, permissionSet }: GrantPlace): string | undefined {
  if (variable === "permissionSet") return permissionSet;
  if (variable === "account.name") return account.name;
  if (variable === "account.id") return account.id;
  return account.tags.get(variable.slice(tagPrefix.length));
}
