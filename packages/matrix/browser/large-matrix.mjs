// A matrix that is made up, as large as wanted.

const permissionSets = [
  "ReadOnly",
  "ViewOnly",
  "Admin",
  "Billing",
  "Build",
  "Deploy",
  "DataScience",
];
const membershipsOfEach = 3;

/**
 * A matrix in which everybody has access to equally many accounts. Three of five principals are
 * groups; the others are users, and members of three of them.
 * @param {{ principals: number, accounts: number, grants: number }} size
 */
export function largeMatrix({ principals, accounts, grants }) {
  const groups = Math.ceil(principals * 0.6);
  return {
    title: `${principals} principals, ${accounts} accounts`,
    principals: list(principals, (place) => principalAt(place, groups)),
    accounts: list(accounts, accountAt),
    access: permissionSets.map((name) => ({ kind: "permission-set", name })),
    origins: list(50, originAt),
    originLists: list(50, (place) => [place]),
    grants: list(principals, (place) =>
      grantsOf(place, { accounts, each: grants / principals }),
    ).flat(),
  };
}

function list(length, make) {
  return Array.from({ length }, (_, place) => make(place));
}

function principalAt(place, groups) {
  const key = `${place < groups ? "team" : "person"}-${String(place).padStart(4, "0")}`;
  if (place < groups) return { kind: "group", key };
  const memberships = list(membershipsOfEach, (which) => (place * 7 + which * 31) % groups);
  return { kind: "user", key, groups: [...new Set(memberships)] };
}

/** A hundred accounts in each unit. */
function accountAt(place) {
  const unit = `Workloads/Unit-${String(Math.floor(place / 100)).padStart(3, "0")}`;
  const name = `account-${String(place).padStart(5, "0")}`;
  return { name, id: String(100_000_000_000 + place), unit, tags: [`env=${place % 3}`] };
}

function originAt(place) {
  return { object: `patterns.pattern-${place}`, file: "a.access.yaml", line: place + 1, column: 3 };
}

/** Spread evenly over the accounts, so that no part of the table is empty. */
function grantsOf(principal, { accounts, each }) {
  const step = Math.max(1, Math.floor(accounts / each));
  const own = list(
    Math.min(accounts, Math.floor(each)),
    (which) => (which * step + principal) % accounts,
  );
  return own
    .toSorted((one, other) => one - other)
    .map((at, which) => [principal, at, (principal + which) % permissionSets.length, which % 50]);
}
