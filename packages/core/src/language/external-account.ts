import {
  accountId,
  choice,
  type GivenKeys,
  map,
  type ModelOf,
  object,
  optional,
  type Place,
  reference,
  required,
} from "../spec";
import { type Credentials, credentials } from "./credentials";
import { type ExternalRole, externalRole, externalRoleName } from "./external-role";
import { neverRenamed } from "./renamed-from";
import { tags } from "./tags";
import type { Choice, NamedMap, Text } from "../spec";
import type { Wording } from "../diagnostics/diagnostic";

/** An id that no account of the organization has, so that none of theirs is offered. */
const foreignId = { ...accountId("states"), outline: () => ({ isQuoted: true }) };

const fields = {
  id: required(foreignId, "The 12-digit id of the account, in quotes."),
  strategy: optional(
    choice("role-chaining", "saml"),
    "How people get there: `role-chaining`, the default, from a permission set in the hub to the roles; `saml`, by an application of the portal for each role.",
  ),
  hub: optional(
    reference("account"),
    "With `role-chaining`: the account of the organization that people pass through.",
  ),
  roles: required(
    map(externalRole, { check: externalRoleName }),
    "The roles of the account, by name.",
  ),
  deployWith: optional(
    credentials,
    "With which credentials Terraform works in the account; those of the environment when it is left out.",
  ),
  tags: optional(tags, "Tags of everything made in the account, beside those of the workspace."),
};

/** An account outside the organization; its key is its name. */
export const externalAccount = object("external account", fields, {
  example: '{ id: "123456789012", hub: NAME, roles: { NAME: { principals: [group:NAME] } } }',
  check,
  foreign: neverRenamed(
    "its name is in the names of the permission sets of its hub, which AWS would make anew",
  ),
});

/** What a workspace says about an account outside the organization. */
export type ExternalAccount = ModelOf<typeof externalAccount>;

interface Checked extends GivenKeys {
  readonly id: Text | undefined;
  readonly strategy: Choice<"role-chaining" | "saml"> | undefined;
  readonly roles: NamedMap<ExternalRole> | undefined;
  readonly deployWith: Credentials | undefined;
}

function check(account: Checked, place: Place): void {
  checkStrategy(account, place);
  checkNames(account, place);
  checkCredentials(account, place);
}

/** The two strategies have each keys that the other has no use for. */
function checkStrategy({ given, strategy, roles }: Checked, { reading, owner }: Place): void {
  if (given.has("strategy") && !strategy) return;
  const hub = given.get("hub");
  if (strategy?.value === "saml") {
    if (hub) reading.problem("conflicting-value", hub, hubOfSaml);
    return;
  }
  if (!hub) {
    reading.problem("missing-key", owner.span, {
      message: `the external account "${owner.value}" has no hub`,
      cure: "add hub: with the name of an account of the organization, or strategy: saml",
      note: "people get a permission set in the hub, and change from there into the roles",
    });
  }
  for (const { value } of roles?.entries ?? []) {
    for (const [key, what] of keysOfSaml) {
      const span = value.given.get(key);
      if (span) reading.problem("conflicting-value", span, saysOfChain(key, what));
    }
  }
}

const hubOfSaml = {
  message: "with strategy: saml nobody passes through a hub",
  cure: "delete hub, or write strategy: role-chaining",
};

const keysOfSaml = [
  ["application", "no application leads to a role"],
  ["metadata", "no role trusts an identity provider"],
] as const;

function saysOfChain(key: string, what: string): Wording {
  return {
    message: `without strategy: saml ${what}`,
    cure: `delete ${key}, or write strategy: saml for the account`,
  };
}

/** Source: the IAM user guide, "IAM and AWS STS quotas", on names that differ only by case. */
function checkNames({ roles }: Checked, { reading }: Place): void {
  const seen = new Map<string, Text>();
  for (const { key } of roles?.entries ?? []) {
    const first = seen.get(key.value.toLowerCase());
    if (!first) seen.set(key.value.toLowerCase(), key);
    else {
      reading.problem("conflicting-value", key.span, {
        message: `the roles "${first.value}" and "${key.value}" differ only in capital letters`,
        cure: "give one of the two another name",
        note: "IAM takes such names for one and the same",
        related: [{ message: "the first is here", span: first.span }],
      });
    }
  }
}

function checkCredentials({ id, deployWith }: Checked, { reading }: Place): void {
  const roleArn = deployWith?.roleArn;
  const [, , , , other] = roleArn?.value.split(":") ?? [];
  if (!id || !roleArn || other === id.value) return;
  reading.problem("conflicting-value", roleArn.span, {
    message: `the role is in the account ${other}, and what is deployed belongs to ${id.value}`,
    cure: "name a role of the external account itself",
    note: "Terraform refuses to work in any other account than this one",
  });
}
