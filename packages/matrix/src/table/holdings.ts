import type { AccessMatrix, Change, MatrixGrant } from "../data/access-matrix";

/** By what a principal has access. */
export interface Way {
  /** The group whose access it is, as a place in `principals`; absent for access of one's own. */
  readonly through?: number;
  /** A place in `originLists`. */
  readonly origins: number;
}

/** One access that a principal has in one account. */
export interface Holding {
  /** A place in `access`. */
  readonly access: number;
  readonly change?: Change;
  /** The ways there are now; of what was lost, those there were. At least one. */
  readonly ways: readonly Way[];
}

/** What a principal has, by account: places in `accounts`. */
export type HoldingsByAccount = ReadonlyMap<number, readonly Holding[]>;

/** Looks up what a principal has. */
export interface Holdings {
  /** What is granted to the principal itself. */
  readonly own: (principal: number) => HoldingsByAccount;
  /** The same with what its groups have. */
  readonly withGroups: (principal: number) => HoldingsByAccount;
}

/** Prepares look-ups; what a principal has is worked out when it is first asked for. */
export function holdingsOf(matrix: AccessMatrix): Holdings {
  const grants = matrix.principals.map((): MatrixGrant[] => []);
  for (const grant of matrix.grants) grants[grant[0]]?.push(grant);
  const ofPrincipal = (principal: number) => grants[principal] ?? [];
  const groupsOf = (principal: number) => memberships(matrix, principal);
  const ownSources = (principal: number): readonly Source[] => [
    { grants: ofPrincipal(principal), isBefore: true, isNow: true },
  ];
  const own = remembered((principal) => united(ownSources(principal)));
  const together = remembered((principal) =>
    united([
      ...ownSources(principal),
      ...groupsOf(principal).map((one) =>
        Object.assign({}, one, { grants: ofPrincipal(one.through) }),
      ),
    ]),
  );
  const withGroups = (principal: number) =>
    groupsOf(principal).length === 0 ? own(principal) : together(principal);
  return { own, withGroups };
}

function remembered(work: (principal: number) => HoldingsByAccount) {
  const known = new Map<number, HoldingsByAccount>();
  return (principal: number): HoldingsByAccount => {
    const holdings = known.get(principal) ?? work(principal);
    known.set(principal, holdings);
    return holdings;
  };
}

/** Grants that a principal has part in, and when it has. */
interface Source {
  readonly through?: number;
  readonly grants: readonly MatrixGrant[];
  readonly isBefore: boolean;
  readonly isNow: boolean;
}

function memberships({ principals }: AccessMatrix, principal: number) {
  const { groups = [], joined = [], left = [] } = principals[principal] ?? {};
  return [
    ...groups.map((through) => ({ through, isBefore: !joined.includes(through), isNow: true })),
    ...left.map((through) => ({ through, isBefore: true, isNow: false })),
  ];
}

/** What the sources give one access in one account. */
interface Collected {
  readonly access: number;
  readonly before: Way[];
  readonly now: Way[];
}

function united(sources: readonly Source[]): HoldingsByAccount {
  const byAccount = new Map<number, Collected[]>();
  for (const source of sources) {
    for (const grant of source.grants) collect(source, grant, byAccount);
  }
  const found = new Map<number, readonly Holding[]>();
  for (const [account, collected] of byAccount) {
    const holdings = collected.flatMap(holdingOf);
    if (holdings.length > 1) holdings.sort((first, second) => first.access - second.access);
    if (holdings.length > 0) found.set(account, holdings);
  }
  return found;
}

function collect(
  { through, isBefore, isNow }: Source,
  [, account, access, origins, change]: MatrixGrant,
  byAccount: Map<number, Collected[]>,
): void {
  const there = byAccount.get(account) ?? [];
  if (there.length === 0) byAccount.set(account, there);
  const known = there.find((one) => one.access === access);
  const collected = known ?? { access, before: [], now: [] };
  if (!known) there.push(collected);
  const way = through === undefined ? { origins } : { through, origins };
  if (isBefore && change !== "gained") collected.before.push(way);
  if (isNow && change !== "lost") collected.now.push(way);
}

function holdingOf({ access, before, now }: Collected): readonly Holding[] {
  if (now.length === 0)
    return before.length === 0 ? [] : [{ access, change: "lost", ways: before }];
  return [before.length === 0 ? { access, change: "gained", ways: now } : { access, ways: now }];
}
