import type { Form } from "./kind";
import type { FieldMap } from "./kinds/fields";
import type { SymbolKind } from "./symbol-kind";

/**
 * What may stand in a place, for whoever helps to write it. A kind that takes several forms, such as
 * one value or a list of them, says all of them at once.
 */
export interface Outline {
  /** A mapping whose keys the language gives. */
  readonly fields?: FieldMap;
  /** What messages call that mapping: "permission set". */
  readonly noun?: string;
  /** The keys to begin such a mapping with, besides those that have to be there. */
  readonly starts?: readonly string[];
  /** Keys that exclude each other: of each group such a mapping has one at most. */
  readonly oneOf?: readonly (readonly string[])[];
  /** A mapping whose keys are the user's own names, or those of another language. */
  readonly entries?: EntriesOutline;
  /** The path of the only file that such a value is read in. */
  readonly onlyIn?: string;
  /** A list: what each item may be. */
  readonly items?: Form;
  /** One value that needs quotes, because YAML would take it for a number. */
  readonly isQuoted?: boolean;
  /** One value, as YAML, that nearly everybody writes. */
  readonly usual?: string;
  /** One value: what it may be chosen from. */
  readonly offers?: readonly Offer[];
}

/** The keys and values of a mapping that has no fixed keys. */
export interface EntriesOutline {
  readonly value: Form;
  /** The keys are the names of such things. */
  readonly defines?: SymbolKind | undefined;
  /** What a key may be chosen from. */
  readonly keys?: readonly Offer[] | undefined;
}

/** Something that a value may be chosen from. */
export type Offer = NameOffer | WordOffer | ListOffer;

/** The names of the things of a kind that the workspace has, each behind a prefix: `group:`. */
export interface NameOffer {
  readonly names: SymbolKind;
  readonly prefix?: string;
}

/** Words that the language knows, or values to start from. */
export interface WordOffer {
  readonly words: readonly (string | number | boolean)[];
}

/** A list that AWS gives, or that is made of what the workspace says. */
export interface ListOffer {
  readonly list: OfferedList;
}

/** The lists that there are; whoever offers values knows what is on each. */
export type OfferedList =
  | "regions"
  | "managed-policies"
  | "actions"
  | "resources"
  | "condition-operators"
  | "condition-keys"
  | "condition-values"
  | "unit-patterns"
  | "root"
  | "tag-keys"
  | "tag-values"
  | "account-tag-keys"
  | "account-tag-values"
  | "variables"
  | "grant-variables"
  | "policy-variables"
  | "attribute-sources"
  | "policy-files"
  | "metadata-files"
  | "days"
  | "rules";

/** The same kind of value, with something more to choose from. */
export function offering<Some extends Form>(kind: Some, ...offers: readonly Offer[]): Some {
  return {
    ...kind,
    outline() {
      const known = kind.outline();
      return { ...known, offers: [...(known.offers ?? []), ...offers] };
    },
  };
}
