/** How messages call a thing. Written out, because no rule gives "an account" and "a user". */
export interface Noun {
  /** "account" */
  readonly one: string;
  /** "an account" */
  readonly a: string;
  /** "accounts" */
  readonly many: string;
}

/** The nouns of everything that a workspace names in one place and uses by that name in others. */
export const nouns = {
  account: { one: "account", a: "an account", many: "accounts" },
  "account-id": { one: "account id", a: "an account id", many: "account ids" },
  unit: { one: "unit", a: "a unit", many: "units" },
  "unit-id": { one: "unit id", a: "a unit id", many: "unit ids" },
  user: { one: "user", a: "a user", many: "users" },
  group: { one: "group", a: "a group", many: "groups" },
  "permission-set": { one: "permission set", a: "a permission set", many: "permission sets" },
  "customer-managed-policy": {
    one: "customer-managed policy",
    a: "a customer-managed policy",
    many: "customer-managed policies",
  },
  "external-account": {
    one: "external account",
    a: "an external account",
    many: "external accounts",
  },
  application: { one: "application", a: "an application", many: "applications" },
  pattern: { one: "pattern", a: "a pattern", many: "patterns" },
  assertion: { one: "assertion", a: "an assertion", many: "assertions" },
} as const satisfies Readonly<Record<string, Noun>>;

/** What has a name. */
export type SymbolKind = keyof typeof nouns;

/** Everything that has a name. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has no other keys
export const symbolKinds = Object.keys(nouns) as readonly SymbolKind[];
