import {
  type GivenKeys,
  list,
  type ModelOf,
  object,
  optional,
  type Place,
  reference,
  required,
} from "../spec";
import { literal } from "./literal";
import { principal } from "./principal";
import { selector } from "./selector";

const reader = [
  "an assertion",
  "an assertion is read by people who do not know the patterns",
] as const;
const principals = literal(list(principal), ...reader);
const permissionSets = literal(list(reference("permission-set")), ...reader);
const where = literal(selector, ...reader);

const never = object(
  "never",
  {
    principals: optional(principals, "Who must not have it; everybody when it is left out."),
    permissionSets: optional(
      permissionSets,
      "What must not be granted; any permission set when it is left out.",
    ),
    accounts: required(
      where,
      "Where: a selector of accounts; here the management account counts like any other.",
    ),
  },
  {
    example: "{ principals: [group:NAME], accounts: { names: [NAME] } }",
    keywords: { anyOf: [{ required: ["principals"] }, { required: ["permissionSets"] }] },
    check({ given }, { reading, owner }) {
      if (given.has("principals") || given.has("permissionSets")) return;
      reading.problem("missing-key", owner.span, {
        message: '"never" has neither principals nor permissionSets, and would forbid all access',
        cure: "add one of the two",
        note: "where nobody may have anything, no pattern has to select the account",
      });
    },
  },
);

const always = object("always", {
  principals: required(principals, "Who must have it: each of them."),
  permissionSets: required(permissionSets, "What each must have: all of these."),
  accounts: required(
    where,
    "Where: every active account that matches, the management account only on purpose.",
  ),
});

const fields = {
  never: optional(never, "What no pattern may grant."),
  always: optional(always, "What patterns have to grant."),
};

/** A promise about what a workspace grants in the end, whichever pattern grants it. */
export const assertion = object("assertion", fields, {
  example: "{ never: { principals: [group:NAME], accounts: { names: [NAME] } } }",
  keywords: { minProperties: 1, maxProperties: 1 },
  check: requireOne,
  oneOf: [["never", "always"]],
});

interface Promises extends GivenKeys {
  readonly never: Never | undefined;
  readonly always: Always | undefined;
}

function requireOne(model: Promises, { reading, owner }: Place): void {
  if (model.given.size === 0) {
    reading.problem("missing-key", owner.span, {
      message: `the assertion "${owner.value}" promises nothing`,
      cure: "add never or always",
    });
  }
  if (!model.never || !model.always) return;
  reading.problem("conflicting-value", owner.span, {
    message: `the assertion "${owner.value}" says both never and always`,
    cure: "make two assertions of it",
    note: "a promise that does not hold is named by its assertion, so each has one of its own",
  });
}

/** What a workspace promises in an assertion. */
export type Assertion = ModelOf<typeof assertion>;
/** What must not be granted. */
export type Never = ModelOf<typeof never>;
/** What must be granted. */
export type Always = ModelOf<typeof always>;
