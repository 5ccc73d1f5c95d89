import type { OfferedList, SymbolKind } from "@rolecall/core";

/** What a name can be; all are standard token types, so that every colour theme knows them. */
export type TokenType = (typeof types)[number];

const types = [
  "property",
  "class",
  "type",
  "parameter",
  "struct",
  "namespace",
  "event",
  "enumMember",
  "function",
  "operator",
  "variable",
  "number",
] as const;

/** What else can be said of a name: it is given here, or it is AWS's own. */
export type TokenModifier = (typeof modifiers)[number];

const modifiers = ["definition", "defaultLibrary"] as const;

/** The token types and modifiers in the order in which numbers stand for them. */
export const tokenLegend = { types, modifiers } as const;

/** What the names are that a workspace gives. */
export const typeOfSymbol: Readonly<Record<SymbolKind, TokenType>> = {
  account: "struct",
  "account-id": "struct",
  "external-account": "struct",
  application: "struct",
  unit: "namespace",
  "unit-id": "namespace",
  user: "parameter",
  group: "type",
  "permission-set": "class",
  "customer-managed-policy": "enumMember",
  pattern: "event",
  assertion: "event",
};

/** What the values are that come from a list; those of other lists keep the colour of a text. */
export const typeOfList: Readonly<Partial<Record<OfferedList, TokenType>>> = {
  regions: "enumMember",
  "managed-policies": "enumMember",
  actions: "function",
  "condition-operators": "operator",
  "condition-keys": "variable",
  "attribute-sources": "variable",
  "unit-patterns": "namespace",
  "tag-keys": "property",
  "account-tag-keys": "property",
  days: "number",
};

/** The lists that are the same for every customer of AWS. */
export const ofAws: ReadonlySet<OfferedList> = new Set<OfferedList>([
  "regions",
  "managed-policies",
  "actions",
  "condition-operators",
  "condition-keys",
  "attribute-sources",
]);
