import { byText } from "../text/compare";
import type { Grant, PrincipalName, ResolvedModel } from "./resolved-model";

/** Which grants are asked for; those that satisfy all of it. */
export interface GrantQuery {
  /**
   * Whose access: what is granted to a group, or to a user and to the groups that the workspace
   * makes that user a member of. Members of groups from elsewhere are not known.
   */
  readonly principal?: PrincipalName | undefined;
  /** The name or the id of an account. */
  readonly account?: string | undefined;
  /** The name of a permission set. */
  readonly permissionSet?: string | undefined;
}

/**
 * Who has which access where, as far as it is asked for, by principal, permission set and account.
 * A name that the workspace does not have has no grants.
 */
export function grantsOf(model: ResolvedModel, query: GrantQuery = {}): readonly Grant[] {
  const { account: wanted, permissionSet: set } = query;
  const principals = query.principal && namesOf(query.principal, model);
  return model.grants
    .filter(
      ({ principal, permissionSet, account }) =>
        (principals === undefined || principals.has(textOf(principal))) &&
        (set === undefined || set === permissionSet) &&
        (wanted === undefined || wanted === account.name || wanted === account.id),
    )
    .sort(byText(identityOf));
}

/** What comes and goes between two models of one workspace. */
export interface GrantChanges {
  readonly gained: readonly Grant[];
  readonly lost: readonly Grant[];
}

/**
 * Which access is there after a change and was not before, and the other way round; each ordered as
 * by `grantsOf`. A grant that only comes from another pattern is neither.
 */
export function grantChanges(before: ResolvedModel, after: ResolvedModel): GrantChanges {
  return { gained: missingFrom(before, after), lost: missingFrom(after, before) };
}

function missingFrom(model: ResolvedModel, other: ResolvedModel): readonly Grant[] {
  const known = new Set(model.grants.map(identityOf));
  return grantsOf(other).filter((grant) => !known.has(identityOf(grant)));
}

/** A grant is told from others by who, what and where; none of these holds a NUL. */
function identityOf({ principal, permissionSet, account }: Grant): string {
  return [principal.kind, principal.name, permissionSet, account.id].join("\0");
}

function namesOf(principal: PrincipalName, { groups }: ResolvedModel): ReadonlySet<string> {
  const own = textOf(principal);
  if (principal.kind === "group") return new Set([own]);
  const joined = groups.filter(({ members }) => members.includes(principal.name));
  return new Set([own, ...joined.map(({ key }) => textOf({ kind: "group", name: key }))]);
}

function textOf({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}
