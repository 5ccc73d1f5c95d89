import { addingKey, possibly } from "../diagnostics/fix";
import type { Located } from "../text/span";
import {
  accountId,
  choice,
  type Kind,
  list,
  map,
  nameOf,
  object,
  type ObjectModel,
  offering,
  oneOrMore,
  optional,
  type Place,
  recursive,
  text,
  textIn,
  type WrittenObject,
} from "../spec";
import { accountNamePattern } from "./account-name-pattern";
import { fillable } from "./fillable";
import { unitPattern } from "./unit-pattern";

const accountNames = list(accountNamePattern);

const keys = {
  all: optional(choice(true), "Every account but the management account."),
  unit: optional(
    oneOrMore(offering(unitPattern, { list: "variables" })),
    "Accounts of a unit (`A/B`), or of it and all below (`A/B/**`); an id works like its path.",
  ),
  names: optional(
    oneOrMore(offering(accountNamePattern, { list: "variables" })),
    "Accounts by name; `*` and `?` are wildcards.",
  ),
  ids: optional(oneOrMore(fillable(accountId("refers"))), "Accounts by id."),
  tags: optional(
    map(oneOrMore(offering(text(), { list: "account-tag-values" }, { list: "variables" })), {
      offers: [{ list: "account-tag-keys" }],
    }),
    "Accounts that carry all these tags, each with the value or one of the values.",
  ),
  management: optional(
    fillable(choice("include", "only")),
    "Lets the management account in where the other keys match it, or selects it alone.",
  ),
};

/**
 * Which accounts. Keys narrow, lists widen, `except` subtracts; the resolver gives the semantics.
 */
export interface Selector extends ObjectModel<typeof keys>, Located {
  readonly except: Selector | undefined;
}

const selecting = ["all", "unit", "names", "ids"] as const;

/** A selector as it is written. */
export type WrittenSelector = WrittenObject<typeof keys> & {
  readonly except?: WrittenSelector | undefined;
};

/** The declaration of a selector: `accounts:` of a pattern, `except:` of another selector. */
export const selector: Kind<Selector, WrittenSelector> = object(
  "selector",
  {
    ...keys,
    except: optional(
      recursive((): Kind<Selector, WrittenSelector> => selector),
      "Accounts to leave out; here the management account counts like any other.",
    ),
  },
  {
    check: requireSelection,
    keywords: {
      anyOf: [...selecting, "tags", "management"].map((key) => ({ required: [key] })),
    },
    example: "{ names: [NAME] }",
    rewrite(node) {
      if (textIn(node) === "all") return "{ all: true }";
      const names = accountNames.rewrite(node);
      return names === undefined ? undefined : `{ names: ${names} }`;
    },
  },
);

/** `management: include` and `except` only change what other keys select. */
function requireSelection(model: Selector, { reading, owner }: Place): void {
  const { given, tags, management, except } = model;
  const hasTags = given.has("tags") && tags?.entries.length !== 0;
  const isManagement = given.has("management") && management?.value !== "include";
  if (hasTags || isManagement || selecting.some((key) => given.has(key))) return;
  reading.problem("empty-selector", owner.span, {
    message: `${nameOf(owner)} selects no account`,
    cure: except
      ? "did you mean all: true with this except?"
      : "add all: true, or say which accounts: unit, names, ids, tags or management: only",
    note: "a selector that says nothing could be read as everything, so it is refused",
    fixes: except ? [possibly(addingKey(owner.span, "all", "true"))] : [],
  });
}
