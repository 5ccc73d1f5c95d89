import type { RelatedPlace } from "../diagnostics/diagnostic";
import type { Grant, ResolvedModel } from "../resolve/resolved-model";
import type { Rule } from "./rule";
import { administrativeSets } from "./support/administrators";
import { managementGrants } from "./support/management-grants";

/**
 * Patterns reach the management account, but nobody can mend what is broken there. A workspace that
 * stays away from that account leaves it to others, and is not meant.
 */
export const nobodyAdministersManagement: Rule = {
  code: "nobody-administers-management",
  level: "error",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace, resolution: { model } }, report) {
    const place = workspace.model.instance?.managementAccount?.span;
    const grants = managementGrants(model).filter(comesFromPattern);
    const [first] = grants;
    if (!place || !first) return;
    const sets = administrativeSets(workspace.model);
    const administrative = grants.filter(({ permissionSet }) => sets.has(permissionSet));
    const empty = emptyGroups(model);
    const [vain] = administrative;
    if (administrative.some(({ principal }) => !isEmpty(principal, empty))) return;
    report(place, {
      message: "patterns reach the management account, but nobody administers it",
      cure: "grant a permission set with AdministratorAccess there, to break-glass users at least",
      note: "only the root user can then mend what is broken there, and whoever cannot be it is locked out",
      related: [vain ? inVain(vain) : placeOf(first, "this pattern grants access there")],
    });
  },
};

/** A hub only leads on to other accounts. */
function comesFromPattern({ origins: [{ object }] }: Grant): boolean {
  return object.startsWith("patterns.");
}

/** The groups of the workspace that nobody is in; who is in those from elsewhere is not known. */
function emptyGroups({ groups }: ResolvedModel): ReadonlySet<string> {
  const empty = groups.filter(({ isExternal, members }) => !isExternal && members.length === 0);
  return new Set(empty.map(({ key }) => key));
}

function isEmpty({ kind, name }: Grant["principal"], empty: ReadonlySet<string>): boolean {
  return kind === "group" && empty.has(name);
}

function inVain(grant: Grant): RelatedPlace {
  const { name } = grant.principal;
  return placeOf(
    grant,
    `this pattern lets the group "${name}" administer it, which has no members`,
  );
}

function placeOf({ origins: [{ span }] }: Grant, message: string): RelatedPlace {
  return { message, span };
}
