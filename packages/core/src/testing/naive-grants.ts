/** A workspace as plain values, for tests: what one would write in YAML. */
export interface Plain {
  readonly instance?: { readonly managementAccount: string } | undefined;
  readonly organization?: {
    readonly units: Readonly<Record<string, { readonly id?: string | undefined }>>;
  };
  readonly accounts: Readonly<Record<string, PlainAccount>>;
  readonly groups: Readonly<Record<string, object>>;
  readonly users?: Readonly<Record<string, object>>;
  readonly permissionSets: Readonly<Record<string, object>>;
  readonly patterns: Readonly<Record<string, PlainPattern>>;
}

interface PlainAccount {
  readonly id: string;
  readonly unit?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly state?: string | undefined;
}

/** A pattern as one would write it. */
export interface PlainPattern {
  readonly forEach?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly expires?: string | undefined;
  readonly principals: readonly string[];
  readonly permissionSets: readonly string[];
  readonly accounts: PlainSelector;
}

/** One value, or a list of them. */
export type Some = string | readonly string[] | undefined;

/** A selector as one would write it. */
export interface PlainSelector {
  readonly all?: boolean | undefined;
  readonly unit?: Some;
  readonly names?: Some;
  readonly ids?: Some;
  readonly tags?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly management?: string | undefined;
  readonly except?: PlainSelector | undefined;
}

/**
 * The grants of a workspace, each with the patterns that it comes from, found by looking at every
 * combination there is. It shares no code with the resolver, so that both are unlikely to be wrong
 * in the same way.
 *
 * @param today the day, as `YYYY-MM-DD`
 */
export function grantsOf(workspace: Plain, today = ""): ReadonlyMap<string, readonly string[]> {
  const grants = new Map<string, string[]>();
  for (const [name, pattern] of Object.entries(workspace.patterns)) {
    if (pattern.expires !== undefined && pattern.expires < today) continue;
    for (const grant of combinationsOf(pattern).flatMap((one) => grantsOfOne(one, workspace))) {
      const origins = new Set(grants.get(grant)).add(`patterns.${name}`);
      grants.set(grant, [...origins].sort());
    }
  }
  return grants;
}

/** A pattern with `forEach`, written out: once for each combination of values. */
export function combinationsOf({ forEach = {}, ...pattern }: PlainPattern) {
  return Object.entries(forEach).reduce<readonly PlainPattern[]>(
    (all, [variable, values]) =>
      all.flatMap((one) =>
        values.map((value): PlainPattern =>
          JSON.parse(JSON.stringify(one).replaceAll(`\${${variable}}`, value)),
        ),
      ),
    [pattern],
  );
}

function grantsOfOne(pattern: PlainPattern, workspace: Plain): readonly string[] {
  const grants: string[] = [];
  for (const principal of pattern.principals) {
    for (const set of pattern.permissionSets) {
      for (const [name, account] of Object.entries(workspace.accounts)) {
        const meant = filledIn(principal, set, { name, ...account });
        const isMeant = isDefined(meant, workspace) && isReached(name, pattern.accounts, workspace);
        if (isMeant) grants.push(`${meant} ${set} ${account.id}`);
      }
    }
  }
  return grants;
}

function filledIn(principal: string, set: string, account: PlainAccount & { name: string }) {
  return principal
    .replaceAll("${permissionSet}", set)
    .replaceAll("${account.name}", account.name)
    .replaceAll("${account.id}", account.id)
    .replaceAll("${account.tags.t}", account.tags?.["t"] ?? "nobody");
}

function isDefined(principal: string, { users = {}, groups }: Plain): boolean {
  const [kind, name = ""] = principal.split(":");
  return Object.hasOwn(kind === "user" ? users : groups, name);
}

/** Whether a pattern with such a selector reaches the account of that name. */
export function isReached(name: string, selector: PlainSelector, workspace: Plain): boolean {
  const account = workspace.accounts[name];
  if (!account || (account.state ?? "ACTIVE") !== "ACTIVE") return false;
  if (!isCovered(name, selector, workspace)) return false;
  if (account.id !== workspace.instance?.managementAccount) return true;
  const isMeant =
    someOf(selector.names).includes(name) || someOf(selector.ids).includes(account.id);
  return isMeant || selector.management !== undefined;
}

/** Whether a selector matches by its keys alone, as in `except` and in `never`. */
export function isCovered(name: string, selector: PlainSelector, workspace: Plain): boolean {
  const account = workspace.accounts[name];
  const { unit, names, ids, tags = {}, management, except } = selector;
  const path = pathOf(account?.unit, workspace);
  const isManagement = account?.id === workspace.instance?.managementAccount;
  const answers = [
    unit === undefined || someOf(unit).some((wanted) => isIn(path, wanted, workspace)),
    names === undefined || someOf(names).some((glob) => regexOf(glob).test(name)),
    ids === undefined || someOf(ids).some((id) => id === account?.id),
    Object.entries(tags).every(([key, values]) =>
      someOf(values).includes(account?.tags?.[key] ?? "no such tag"),
    ),
    management !== "only" || isManagement,
    except === undefined || !isCovered(name, except, workspace),
  ];
  return answers.every(Boolean);
}

function isIn(path: string | undefined, wanted: string, workspace: Plain): boolean {
  const parts = path?.split("/") ?? [];
  const unit = pathOf(wanted.replace(/\/\*\*$/, ""), workspace)?.split("/") ?? [];
  const isBelow = wanted.endsWith("/**") && parts.length > unit.length;
  return (
    unit.every((part, index) => parts[index] === part) && (isBelow || parts.length === unit.length)
  );
}

function pathOf(unit: string | undefined, { organization }: Plain): string | undefined {
  const units = Object.entries(organization?.units ?? {});
  return units.find(([, { id }]) => id !== undefined && id === unit)?.[0] ?? unit;
}

function regexOf(glob: string): RegExp {
  const escaped = glob.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}

/** The values, whether one or a list of them is written. */
export function someOf(values: Some): readonly string[] {
  if (values === undefined) return [];
  return typeof values === "string" ? [values] : values;
}
