import type { AccessFile } from "../language/access-file";
import type { Entry } from "../spec";
import { haveSameItems, remember, rememberList } from "../text/remember";
import type { Located } from "../text/span";
import { resolveAccounts } from "./accounts";
import { resolveAttributes } from "./access-control-attributes";
import { resolveApplications } from "./applications";
import { resolveExternalAccounts } from "./external-accounts";
import type { IsDefined, UnresolvedPrincipal } from "./contributions";
import { type GrantPart, joinGrants } from "./grant-parts";
import { resolveGrants } from "./grants";
import { resolveGuardrails } from "./guardrails";
import { withHubGrants, withHubPermissionSets } from "./hub-access";
import { resolveInstance } from "./instance";
import { resolveMfa } from "./mfa";
import { partitionOf } from "./partition";
import { resolvePermissionSets } from "./permission-sets";
import { resolveGroups, resolveUsers } from "./principals";
import { type PatternReach, reachOfPatterns } from "./reach";
import type { Estate } from "./matcher";
import type { ResolvedAccount, ResolvedModel } from "./resolved-model";
import { resolveTerraform } from "./terraform";
import { textsOf } from "./texts";

/** What a workspace means, and how far each of its patterns reaches. */
export interface Resolution {
  readonly model: ResolvedModel;
  /** What selectors are judged by. */
  readonly estate: Estate;
  readonly reach: readonly PatternReach[];
  /** Principals with variables that mean nobody somewhere. */
  readonly unresolved: readonly UnresolvedPrincipal[];
}

/**
 * Resolves a workspace. Pure: the same files and day give the same result, whatever their order.
 *
 * @param today the day, as `YYYY-MM-DD`; what has expired before it is not granted
 */
export function resolve(model: AccessFile, today: string): Resolution {
  const estate = estateOf(model);
  const reach = reachOfPatterns(model, estate, today);
  const { parts, unresolved } = resolveGrants(reach, definedPrincipals(model));
  const { accounts } = estate;
  const plain = { ...settingsOf(model), ...directoryOf(model), accounts };
  return { estate, reach, unresolved, model: { ...plain, ...accessOf(model, accounts, parts) } };
}

/** What selectors are judged by: one and the same as long as nothing about it changes. */
export function estateOf(model: AccessFile): Estate {
  const unitPaths = unitPathsOf(model.organization?.units?.entries ?? []);
  const accounts = resolveAccounts(model, unitPaths);
  return makeEstate(accounts, model.instance?.managementAccount?.value, unitPaths);
}

/** One estate as long as nothing about it changes: what patterns reach is remembered by it. */
const makeEstate = remember(
  (
    accounts: readonly ResolvedAccount[],
    managementAccount: string | undefined,
    unitPaths: ReadonlyMap<string, string>,
  ): Estate => ({ accounts, managementAccount, unitPaths }),
);

function settingsOf(model: AccessFile) {
  return {
    instance: resolveInstance(model),
    terraform: resolveTerraform(model),
    tags: textsOf(model.tags),
    accessControlAttributes: resolveAttributes(model),
    mfa: resolveMfa(model),
    guardrails: resolveGuardrails(model),
  };
}

function directoryOf(model: AccessFile) {
  return { users: resolveUsers(model), groups: resolveGroups(model) };
}

/** Who gets what: external accounts add permission sets and grants to those that are written. */
function accessOf(
  model: AccessFile,
  accounts: readonly ResolvedAccount[],
  written: readonly GrantPart[],
) {
  const externalAccounts = resolveExternalAccounts(model, accounts);
  const partition = partitionOf(model.instance);
  return {
    externalAccounts,
    permissionSets: withHubPermissionSets(
      resolvePermissionSets(model),
      externalAccounts,
      partition,
    ),
    applications: resolveApplications(model, externalAccounts),
    grants: joinGrants(withHubGrants(written, externalAccounts)),
  };
}

/** Whether a workspace defines a principal: one and the same as long as the names are. */
export function definedPrincipals({ users, groups }: AccessFile): IsDefined {
  return isDefinedIn(namesIn(users?.entries ?? []), namesIn(groups?.entries ?? []));
}

const isDefinedIn = remember(
  (user: ReadonlySet<string>, group: ReadonlySet<string>): IsDefined =>
    ({ kind, name }) =>
      ({ user, group })[kind].has(name),
);

const namesIn = rememberList(
  (entries: readonly Entry<Located>[]): ReadonlySet<string> =>
    new Set(entries.map(({ key }) => key.value)),
  (before, after) => haveSameItems([...before], [...after]),
);

type Organization = NonNullable<AccessFile["organization"]>;
type Units = NonNullable<Organization["units"]>["entries"];

/** The paths of the units by their ids, which mean the same. */
const unitPathsOf = rememberList((units: Units): ReadonlyMap<string, string> => {
  const paths = units.flatMap(({ key, value }): [string, string][] =>
    value.id ? [[value.id.value, key.value]] : [],
  );
  return new Map(paths);
});
